package org.zhunru.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers cells in any order, within limits. */
final class SheetRows {

  /** Cells that merged areas may fill together; a real table merges some headings, a hostile one the same area again and again. */
  private static final long MOST_MERGED = 100_000;

  private final SheetLimits limits;
  private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
  private int widest;
  private long filled;

  SheetRows(SheetLimits limits) {
    this.limits = limits;
  }

  /** @throws SheetRefused for a cell outside the limits or with letters that cannot be shown */
  void put(int row, int column, String text) {
    String clean = strip(FormulaGuard.unguarded(text));
    if (clean.isEmpty()) {
      return;
    }
    if (row > limits.rows()) {
      throw SheetRefused.at(row, column, "too-many-rows", limits.rows());
    }
    if (column > limits.columns()) {
      throw SheetRefused.at(row, column, "too-many-columns", limits.columns());
    }
    if (clean.length() > limits.letters()) {
      throw SheetRefused.at(row, column, "cell-too-long", limits.letters());
    }
    if (clean.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n' && letter != '\t')) {
      throw SheetRefused.at(row, column, "control");
    }
    List<String> cells = rows.computeIfAbsent(row, number -> new ArrayList<>());
    while (cells.size() < column) {
      cells.add("");
    }
    cells.set(column - 1, clean);
    widest = Math.max(widest, column);
  }

  /** The first cell's text counts for every cell of the area, as far as the sheet reaches. */
  void merge(CellAddress first, CellAddress last) {
    List<String> from = rows.get(first.row());
    String text = from == null || from.size() < first.column() ? "" : from.get(first.column() - 1);
    if (text.isEmpty() || rows.isEmpty()) {
      return;
    }
    int lastRow = Math.min(last.row(), rows.lastKey());
    int lastColumn = Math.min(last.column(), widest);
    filled += (lastRow - first.row() + 1L) * (lastColumn - first.column() + 1L);
    if (filled > MOST_MERGED) {
      throw new SheetRefused("merged-too-many", MOST_MERGED);
    }
    for (int row = first.row(); row <= lastRow; row++) {
      for (int column = first.column(); column <= lastColumn; column++) {
        put(row, column, text);
      }
    }
  }

  List<SheetRow> all() {
    return rows.entrySet().stream().map(row -> new SheetRow(row.getKey(), row.getValue())).toList();
  }

  private static String strip(String text) {
    int first = 0;
    int last = text.length();
    while (first < last && FormulaGuard.blank(text.charAt(first))) {
      first++;
    }
    while (last > first && FormulaGuard.blank(text.charAt(last - 1))) {
      last--;
    }
    String middle = text.substring(first, last);
    return middle.indexOf('\r') < 0 ? middle : middle.replace("\r\n", "\n").replace('\r', '\n');
  }
}
