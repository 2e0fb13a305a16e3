package org.zhunru.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables from files and into files. Needs no server. */
public final class Sheets {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int MOST_FORMULAS = 500;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 8;

  private Sheets() {}

  /** As {@link #read(byte[], SheetLimits)} with {@link SheetLimits#USUAL}. */
  public static List<SheetRow> read(byte[] content) {
    return read(content, SheetLimits.USUAL);
  }

  /**
   * The rows of a file that are not blank. What it is, its content says, not its name. Of an XLSX the first sheet is
   * read; the text of a merged area counts for each of its cells; a day becomes {@code 2026-11-22}, a number stays as a
   * spreadsheet shows it.
   *
   * @throws SheetRefused for a file that is neither XLSX nor CSV, is larger than the limits, or holds a formula, a macro,
   *     an error value or letters that cannot be shown
   */
  public static List<SheetRow> read(byte[] content, SheetLimits limits) {
    return read(
        content,
        limits,
        refused -> {
          throw refused;
        });
  }

  /**
   * As {@link #read(byte[], SheetLimits)}, but a formula does not end it: each is told, and its cell counts as empty.
   *
   * @param formulas is told of at most {@value #MOST_FORMULAS} formulas, with row and column; of another the file is refused
   */
  public static List<SheetRow> read(byte[] content, SheetLimits limits, Consumer<SheetRefused> formulas) {
    AtomicInteger many = new AtomicInteger();
    Consumer<SheetRefused> told =
        refused -> {
          if (many.incrementAndGet() > MOST_FORMULAS) {
            throw refused;
          }
          formulas.accept(refused);
        };
    if (content.length == 0) {
      throw new SheetRefused("empty");
    }
    if (content.length > limits.bytes()) {
      throw new SheetRefused("too-large", limits.bytes() / (1024 * 1024));
    }
    List<SheetRow> rows;
    if (startsWith(content, 'P', 'K', 3, 4)) {
      rows = XlsxReader.read(content, limits, told);
    } else if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new SheetRefused("old-excel");
    } else {
      rows = CsvReader.read(content, limits, told);
    }
    if (rows.isEmpty() && many.get() == 0) {
      throw new SheetRefused("empty");
    }
    return rows;
  }

  /** CSV as a spreadsheet opens it: UTF-8 with its mark, texts that look like formulas quoted. Null counts as empty. */
  public static byte[] csv(List<String> heads, List<List<String>> rows) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(heads.stream().map(Sheets::plain));
      for (List<String> row : rows) {
        csv.printRecord(row.stream().map(Sheets::plain));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * XLSX with one sheet of texts; the heads stay in view.
   *
   * @param name of the sheet, cut to the 31 letters a sheet may have
   */
  public static byte[] xlsx(String name, List<String> heads, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Zhunru", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
      for (int column = 0; column < heads.size(); column++) {
        sheet.value(0, column, written(heads.get(column)));
        sheet.style(0, column).bold().set();
        sheet.width(column, width(column, heads, rows));
      }
      sheet.freezePane(0, 1);
      int line = 1;
      for (List<String> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          sheet.value(line, column, written(row.get(column)));
        }
        line++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The text, with a quote before it where a spreadsheet would calculate it; empty for null. */
  public static String plain(String text) {
    return FormulaGuard.guarded(text);
  }

  /** Control letters cannot stand in XML. */
  private static String written(String text) {
    return plain(text).replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }

  /** Chinese letters are twice as wide as the width's unit; the first rows are enough to know. */
  private static int width(int column, List<String> heads, List<List<String>> rows) {
    int letters = heads.get(column).length();
    for (List<String> row : rows.subList(0, Math.min(rows.size(), 100))) {
      letters = Math.max(letters, column < row.size() && row.get(column) != null ? row.get(column).length() : 0);
    }
    return Math.max(NARROWEST, Math.min(WIDEST, letters * 2 + 2));
  }

  private static boolean startsWith(byte[] content, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (content.length <= i || (content[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
