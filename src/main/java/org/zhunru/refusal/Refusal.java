package org.zhunru.refusal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report of a task and what came of it.
 *
 * @param street code of the street above the community, null where the district has none
 * @param asked what was asked, by whom, how and when
 * @param facts as established when it was reported
 * @param foundSaid what register and lists said of it on that day, in one sentence
 * @param verdict null until the table was asked
 * @param foundVerdict what the table answered with the facts that were found, null before
 * @param ground the one of its last answer
 * @param slipAt when the refusal slip was issued, null where none was
 * @param informed whether the department was told
 * @param result RECTIFIED, SANCTION_PROPOSED, NOT_CONFIRMED or NOT_REFUSABLE; null while it is open
 */
public record Refusal(
    String ref,
    String community,
    String street,
    String leadUnit,
    Asked asked,
    RefusalFacts facts,
    Match.Kind found,
    String foundSaid,
    Verdict verdict,
    Verdict foundVerdict,
    Ground ground,
    Reported reported,
    Instant slipAt,
    boolean informed,
    boolean lookedAgain,
    Hearing hearing,
    Finding finding,
    Ending ending,
    String result,
    Instant closedAt) {

  public boolean open() {
    return result == null;
  }

  /** The slip stands: it was issued, and the report was not found untrue. */
  public boolean slipStands() {
    return slipAt != null && !Boolean.FALSE.equals(finding.confirmed());
  }

  /** The slip was given although an emergency or a legal duty is said and not verified. */
  public boolean provisional() {
    boolean said = facts.lawfulEmergencyOrder() == Known.UNKNOWN || facts.statutoryOwnDuty() == Known.UNKNOWN;
    return verdict == Verdict.VALID && said && finding.confirmed() == null;
  }

  /**
   * @param department code of the organisation that asked, null where it is none of the district
   * @param asker its name, or who else asked
   * @param itemRef case number of the admitted task it is, null where it is none
   * @param itemCode code of the item of the lists, empty where it is none
   */
  public record Asked(
      String department,
      String asker,
      String matter,
      String detail,
      String itemRef,
      String itemCode,
      Channel channel,
      LocalDate on,
      String orderNumber,
      String certificate,
      String surveyNumber,
      String beyond) {}

  /**
   * One of the reports of the same matter, as it was typed.
   *
   * @param reporter name of who reported, empty where it was not kept
   * @param on day on which it was asked, null where it was not kept
   */
  public record Again(
      Instant at,
      String reporter,
      Channel channel,
      LocalDate on,
      String matter,
      String orderNumber,
      String surveyNumber,
      String beyond,
      String detail) {}

  /** @param by account, {@code name} the name at that time */
  public record Reported(String by, String name, Instant at) {}

  /**
   * @param stance WITHDRAW or EXPLAIN, null before the department said anything
   * @param by account of who said it
   */
  public record Hearing(String stance, String statement, String by) {}

  /** @param confirmed null before the lead unit verified it */
  public record Finding(Boolean confirmed, String text, String by, Instant at) {}

  /**
   * @param rectification what the department says it did, null before
   * @param sanction CIRCULATE, TALK or TRANSFER, null where none was proposed
   * @param reason of who checked the rectification
   */
  public record Ending(
      String rectification, String sanction, String reason, String checkedBy, String signedBy, String opinion) {}
}
