package org.zhunru.promise;

/**
 * What became of many promises. One that another stands for, and one of a matter that is not carried out any more, is not due.
 *
 * @param made all that were made
 * @param due kept, broken, or open after their last day
 * @param kept of those that are due
 */
public record Tally(int made, int due, int kept) {

  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally and(Tally other) {
    return new Tally(made + other.made, due + other.due, kept + other.kept);
  }

  /** Hundredths of those due, rounded; null where none is. */
  public Integer percent() {
    return due == 0 ? null : Math.round(100f * kept / due);
  }
}
