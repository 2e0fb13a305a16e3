package org.zhunru.consultation;

/**
 * Somebody who is invited.
 *
 * @param number on the list of his consultation, from 1
 * @param place building, group or unit
 * @param affected whether the topic touches him directly
 * @param contact empty where none is given
 * @param proposer whether he speaks for those who proposed the topic
 * @param code by which he signs in and votes himself
 * @param declared what he declared; never {@link Interest#AFFECTED}
 * @param note in his words; may be empty
 * @param advises whether he comes and speaks, but neither votes nor is counted
 */
public record Participant(
    long id,
    String ref,
    int number,
    String name,
    SeatType seat,
    String place,
    boolean affected,
    String contact,
    boolean proposer,
    String code,
    Interest declared,
    String note,
    boolean advises) {

  /** What he has to do with the matter: what he declared, or else that it touches him. */
  public Interest interest() {
    return declared == Interest.NONE && affected ? Interest.AFFECTED : declared;
  }
}
