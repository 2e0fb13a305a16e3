package org.zhunru.consultation;

/**
 * A participant as somebody typed it, or as it stands in a row of a file.
 *
 * @param interest what he declares; nothing is none
 * @param interestNote in his words
 */
public record NewParticipant(
    String name, String seat, String building, String affected, String contact, String interest, String interestNote) {

  /** One who declares nothing. */
  public NewParticipant(String name, String seat, String building, String affected, String contact) {
    this(name, seat, building, affected, contact, "", "");
  }
}
