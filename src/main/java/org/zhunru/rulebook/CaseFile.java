package org.zhunru.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhunru.rulebook.CaseTable.Case;
import org.zhunru.rulebook.CaseTable.Line;

/** Reads requests to be pre-checked from CSV (UTF-8) or from the first sheet of an XLSX workbook. */
public final class CaseFile {

  /** Bytes of the largest file read. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private static final long MAX_UNPACKED = 200L * 1024 * 1024;
  private static final int MAX_COLUMNS = 200;

  private CaseFile() {}

  /**
   * @param fileName its ending says the type
   * @throws BadFile naming line, column and fix of the first fault
   */
  public static List<Case> read(String fileName, byte[] content, ItemsInForce items) {
    if (content.length > MAX_BYTES) {
      throw new BadFile(RuleWords.text("file.too-large", MAX_BYTES / 1024 / 1024));
    }
    if (content.length == 0) {
      throw new BadFile(RuleWords.text("file.empty"));
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CaseTable.read(csv(text(content)), items);
    }
    if (name.endsWith(".xlsx")) {
      return CaseTable.read(xlsx(content), items);
    }
    throw new BadFile(RuleWords.text("file.ending", fileName));
  }

  private static String text(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(bytes, chars, true);
    if (result.isError() || new String(content, 0, content.length, StandardCharsets.UTF_8).indexOf('\0') >= 0) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      throw new BadFile(RuleWords.text("file.not-utf8", line));
    }
    String text = chars.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<Line> csv(String text) {
    List<Line> lines = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    int[] line = {1};
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        List<String> cells = row.toList();
        int last = (int) parser.getCurrentLineNumber();
        long inside = cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        boolean ended = lines.size() <= CaseTable.MAX_ROWS + 1;
        lines.add(new Line(Math.max(line[0], (int) (last - inside)), cells));
        line[0] = last + 1;
        if (!ended) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new BadFile(RuleWords.text("file.unreadable-csv", line[0]));
    }
    return lines;
  }

  private static List<Line> xlsx(byte[] content) {
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxEntrySize(MAX_UNPACKED);
    List<Line> lines = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      if (book.getNumberOfSheets() == 0) {
        return lines;
      }
      DataFormatter words = new DataFormatter(Locale.ROOT);
      words.setUseCachedValuesForFormulaCells(true);
      Sheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MAX_COLUMNS); i++) {
          Cell cell = row.getCell(i);
          cells.add(cell == null ? "" : words.formatCellValue(cell));
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          lines.add(new Line(row.getRowNum() + 1, padded(cells, lines)));
        }
        if (lines.size() > CaseTable.MAX_ROWS + 1) {
          break;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new BadFile(RuleWords.text("file.unreadable-xlsx"));
    }
    return lines;
  }

  /** A sheet does not keep empty cells at the end of a row. */
  private static List<String> padded(List<String> cells, List<Line> before) {
    if (!before.isEmpty()) {
      while (cells.size() < before.get(0).cells().size()) {
        cells.add("");
      }
    }
    return cells;
  }
}
