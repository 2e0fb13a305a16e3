package org.zhunru.refusal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhunru.refusal.Letters;
import org.zhunru.refusal.Refusal;
import org.zhunru.refusal.RefusalView;
import org.zhunru.refusal.Slips;

/**
 * A refusal as other programs read it; names of people are left out.
 *
 * @param verdict VALID, NEEDS_REVIEW or NOT_REFUSABLE
 * @param slip whether a slip was issued and stands
 * @param protection null where none was given
 * @param confirmed null before it was verified
 * @param letter null where no sanction was proposed, or before it is signed
 * @param result null while it is open
 */
record RefusalAnswer(
    String ref,
    String state,
    Instant dueAt,
    String community,
    String asker,
    String department,
    String matter,
    String channel,
    LocalDate askedOn,
    String itemRef,
    String itemCode,
    String verdict,
    String ground,
    boolean slip,
    Slips.Protection protection,
    Boolean confirmed,
    String finding,
    String rectification,
    Letters.Letter letter,
    String result,
    List<Step> timeline) {

  /** What happened, in one Chinese sentence. */
  record Step(Instant at, String what, String text) {}

  /** A line of the list. */
  record Line(
      String ref, String community, String asker, String matter, LocalDate askedOn, String verdict, String ground, String result) {

    static Line of(Refusal one) {
      return new Line(
          one.ref(),
          one.community(),
          one.asked().asker(),
          one.asked().matter(),
          one.asked().on(),
          name(one.verdict()),
          name(one.ground()),
          one.result());
    }
  }

  static RefusalAnswer of(RefusalView view) {
    Refusal one = view.refusal();
    boolean sent = view.letter() != null && view.letter().sentOn() != null;
    return new RefusalAnswer(
        one.ref(),
        view.header().state(),
        view.header().dueAt(),
        one.community(),
        one.asked().asker(),
        one.asked().department(),
        one.asked().matter(),
        name(one.asked().channel()),
        one.asked().on(),
        one.asked().itemRef(),
        one.asked().itemCode(),
        name(one.verdict()),
        name(one.ground()),
        one.slipStands(),
        view.protection(),
        one.finding().confirmed(),
        one.finding().text(),
        one.ending().rectification(),
        sent ? view.letter() : null,
        one.result(),
        view.timeline().stream().map(step -> new Step(step.at(), step.what(), step.text())).toList());
  }

  private static String name(Enum<?> code) {
    return code == null ? null : code.name();
  }
}
