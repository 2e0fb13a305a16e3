package org.zhunru.consultation;

import org.zhunru.consultation.InterestTable.Standing;

/** The table consultation-seat. */
public interface SeatTable {

  /**
   * Whether whoever sits there votes and is counted.
   *
   * @param form of the meeting
   * @param base what attendance is counted against; null before it was said, and where only the list counts
   */
  Standing of(String form, SeatType seat, FigureKind base);

  /** The same where a notice is given by it: it stands in the trail of that consultation. */
  Standing of(String ref, String form, SeatType seat, FigureKind base);
}
