package org.zhunru.sheet;

/** A file that is not read. The message is a Chinese sentence that says what is wrong, where, and what to do. */
public class SheetRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int row;
  private final int column;

  SheetRefused(String key, Object... values) {
    this(0, 0, SheetWords.text(key, values));
  }

  private SheetRefused(int row, int column, String message) {
    super(message);
    this.row = row;
    this.column = column;
  }

  static SheetRefused because(Exception cause, String key) {
    SheetRefused refused = new SheetRefused(key);
    refused.initCause(cause);
    return refused;
  }

  /** The address of the cell, e.g. B3, stands first in the sentence. */
  static SheetRefused at(int row, int column, String key, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = CellAddress.of(row, column);
    System.arraycopy(values, 0, all, 1, values.length);
    return new SheetRefused(row, column, SheetWords.text(key, all));
  }

  /** Row of the cell that is refused, from 1; 0 where the whole file is. */
  public int row() {
    return row;
  }

  /** Its column, from 1; 0 where the whole file is refused. */
  public int column() {
    return column;
  }
}
