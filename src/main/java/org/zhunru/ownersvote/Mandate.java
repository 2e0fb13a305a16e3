package org.zhunru.ownersvote;

import java.time.LocalDate;
import org.zhunru.casefile.WrittenText;

/**
 * Who votes for an owner by a written mandate. He is known by his number, never by his name alone.
 *
 * @param proxy his name
 * @param number last four of his identity document, or a number the clerk gave; null in votes of earlier times
 * @param givenOn date of the mandate
 */
public record Mandate(String proxy, String number, LocalDate givenOn) {

  private static final String OF_DOCUMENT = "[0-9]{3}[0-9X]";

  /** Whether the number is from his document. */
  boolean ofDocument() {
    return number != null && number.matches(OF_DOCUMENT);
  }

  boolean sameName(Mandate other) {
    return WrittenText.key(proxy).equals(WrittenText.key(other.proxy()));
  }

  /**
   * Whether it cannot be told if this is the person of the other mandate: one number under two names, or one name without
   * the documents of both: a number that a clerk gave tells nobody from another.
   */
  boolean unclear(Mandate other) {
    boolean sameNumber = number.equals(other.number());
    return sameNumber ? !sameName(other) : sameName(other) && !(ofDocument() && other.ofDocument());
  }
}
