package org.zhunru.sheet;

import java.util.List;

/**
 * One row of a sheet that is not blank.
 *
 * @param number as a spreadsheet counts it, first row 1, blank rows counted
 * @param cells without blanks at either end; a row may be shorter than another
 */
public record SheetRow(int number, List<String> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, first column 0; empty where the row is shorter. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }
}
