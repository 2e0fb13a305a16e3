package org.zhunru.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as people and others send them, built by the library that spreadsheets are usually built with. */
public final class HostileSheets {

  private HostileSheets() {}

  public static byte[] workbook(Consumer<XSSFSheet> fill) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill.accept(workbook.createSheet("清单"));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] rows(String[]... rows) {
    return workbook(
        sheet -> {
          for (int row = 0; row < rows.length; row++) {
            var line = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
              line.createCell(column).setCellValue(rows[row][column]);
            }
          }
        });
  }

  /** A sheet of {@code megabytes} of blanks, which packs to almost nothing. */
  static byte[] bomb(int megabytes) {
    byte[] blanks = new byte[1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    return changed(
        rows(new String[] {"编码"}),
        "xl/worksheets/sheet1.xml",
        out -> {
          for (int i = 0; i < megabytes; i++) {
            write(out, blanks);
          }
        });
  }

  /** A workbook with one part that says the same {@code times} times. */
  static byte[] filled(String part, String begin, String middle, int times, String end) {
    return changed(
        rows(new String[] {"编码"}),
        part,
        out -> {
          write(out, begin.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          java.util.Random noise = new java.util.Random(7);
          StringBuilder all = new StringBuilder();
          for (int i = 0; i < times; i++) {
            // what packs too well is refused by the library itself
            all.append(middle).append(i % 20 == 0 ? "<!--" + Long.toHexString(noise.nextLong()) + "-->" : "");
          }
          write(out, all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
          write(out, end.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
  }

  /** The workbook with one part replaced, or added where it has none of that name. */
  static byte[] changed(byte[] workbook, String part, Consumer<ZipOutputStream> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(part));
      content.accept(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A part whose header says it is small. */
  static byte[] lyingBomb(int megabytes) {
    byte[] bomb = bomb(megabytes);
    CRC32 none = new CRC32();
    for (int i = 0; i + 4 < bomb.length; i++) {
      if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
        bomb[i + 24] = (byte) none.getValue();
        bomb[i + 25] = 1;
        bomb[i + 26] = 0;
        bomb[i + 27] = 0;
      }
    }
    return bomb;
  }

  static void write(ZipOutputStream out, byte[] content) {
    try {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
