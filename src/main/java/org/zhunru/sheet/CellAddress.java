package org.zhunru.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as spreadsheets write them: B3 is column 2, row 3. */
record CellAddress(int row, int column) {

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  static String of(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }

  /** Null for a text that is no address. */
  static CellAddress read(String text) {
    Matcher address = ADDRESS.matcher(text == null ? "" : text);
    if (!address.matches()) {
      return null;
    }
    int column = 0;
    for (char letter : address.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new CellAddress(Integer.parseInt(address.group(2)), column);
  }
}
