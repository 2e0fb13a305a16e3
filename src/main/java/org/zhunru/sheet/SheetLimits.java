package org.zhunru.sheet;

/**
 * How much of a file is read. What is larger is refused, never cut.
 *
 * @param bytes of the file as it was sent
 * @param unpacked bytes of all parts of an XLSX together, unpacked
 * @param rows number of the last row that may carry text
 * @param columns number of the last column that may carry text
 * @param letters of one cell, in UTF-16 units
 */
public record SheetLimits(long bytes, long unpacked, int rows, int columns, int letters) {

  private static final long MEGABYTE = 1024L * 1024;

  /** 10 MB, 80 MB unpacked, 20 000 rows, 60 columns, 4 000 letters: more than any district's lists. */
  public static final SheetLimits USUAL = new SheetLimits(10 * MEGABYTE, 80 * MEGABYTE, 20_000, 60, 4_000);

  /** @throws IllegalArgumentException for a limit below 1 */
  public SheetLimits {
    if (bytes < 1 || unpacked < 1 || rows < 1 || columns < 1 || letters < 1) {
      throw new IllegalArgumentException("A limit below 1");
    }
  }
}
