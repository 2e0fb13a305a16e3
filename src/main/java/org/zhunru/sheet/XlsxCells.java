package org.zhunru.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet as they pass. A formula is told and passed over: its remembered result may be anything. */
final class XlsxCells extends DefaultHandler {

  private static final int MOST_AREAS = 50_000;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ReadOnlySharedStringsTable strings;
  private final StylesTable styles;
  private final SheetRows rows;
  private final Consumer<SheetRefused> formulas;
  private final List<CellAddress> areas = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column;
  private String type;
  private int style;
  private boolean collecting;
  private boolean reading;
  private boolean formula;

  XlsxCells(
      ReadOnlySharedStringsTable strings, StylesTable styles, SheetRows rows, Consumer<SheetRefused> formulas) {
    this.formulas = formulas;
    this.strings = strings;
    this.styles = styles;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes given) {
    switch (name) {
      case "row" -> {
        String number = given.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
      }
      case "c" -> {
        CellAddress address = CellAddress.read(given.getValue("r"));
        column = address == null ? column + 1 : address.column();
        type = given.getValue("t");
        style = given.getValue("s") == null ? 0 : Integer.parseInt(given.getValue("s"));
        text.setLength(0);
        reading = true;
        formula = false;
      }
      case "f" -> {
        formula = true;
        formulas.accept(SheetRefused.at(row, column, "formula"));
      }
      case "v", "t" -> collecting = reading;
      case "rPh" -> reading = false;
      case "mergeCell" -> area(given.getValue("ref"));
      default -> {
        // widths, colours, filters and the like
      }
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (collecting) {
      text.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    switch (name) {
      case "v", "t" -> collecting = false;
      case "rPh" -> reading = true;
      case "c" -> {
        reading = false;
        if (!text.isEmpty() && !formula) {
          rows.put(row, column, said());
        }
      }
      default -> {
        // as above
      }
    }
  }

  /** The areas stand behind the cells. */
  void mergeAreas() {
    for (int i = 0; i < areas.size(); i += 2) {
      rows.merge(areas.get(i), areas.get(i + 1));
    }
  }

  private void area(String ref) {
    String[] corners = ref == null ? new String[0] : ref.split(":");
    CellAddress first = corners.length == 2 ? CellAddress.read(corners[0]) : null;
    CellAddress last = corners.length == 2 ? CellAddress.read(corners[1]) : null;
    if (first == null || last == null || areas.size() > MOST_AREAS) {
      throw new SheetRefused("merged", ref);
    }
    areas.add(first);
    areas.add(last);
  }

  private String said() {
    String raw = text.toString();
    return switch (type == null ? "n" : type) {
      case "s" -> strings.getItemAt(Integer.parseInt(raw)).getString();
      case "b" -> SheetWords.text(raw.equals("1") ? "true" : "false");
      case "e" -> throw SheetRefused.at(row, column, "error-value", raw);
      case "n" -> number(Double.parseDouble(raw));
      default -> raw;
    };
  }

  private String number(double number) {
    XSSFCellStyle look = styles.getNumCellStyles() > style ? styles.getStyleAt(style) : null;
    if (look != null
        && DateUtil.isValidExcelDate(number)
        && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString())) {
      LocalDateTime time = DateUtil.getLocalDateTime(number);
      return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : TIME.format(time);
    }
    return NumberToTextConverter.toText(number);
  }
}
