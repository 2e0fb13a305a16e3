package org.zhunru.district;

/** A calendar file was not taken; nothing of it was. The message is Chinese and says what to do. */
public class CalendarInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String column;

  CalendarInvalid(long line, String column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** Line of the file, from 1; 0 where the file as a whole is meant. */
  public long line() {
    return line;
  }

  /** {@code date}, {@code working} or {@code name}; empty where no single column is meant. */
  public String column() {
    return column;
  }
}
