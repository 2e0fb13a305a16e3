package org.zhunru.consultation;

/**
 * Attendance and votes of a meeting.
 *
 * @param invited participants on the list
 * @param present those who signed in or voted, over whatever channel
 * @param affectedAgainst directly affected participants who voted against
 */
public record Figures(int invited, int present, int votesFor, int votesAgainst, int abstained, int affectedAgainst) {

  /** All votes, abstentions among them. */
  public int cast() {
    return votesFor + votesAgainst + abstained;
  }
}
