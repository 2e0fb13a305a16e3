package org.zhunru.tenure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemKind;

/** What the joint meeting is asked on an admitted item, with the facts of the item, in Chinese. */
@Component
class Questions {

  /** Characters of a text somebody wrote; all of it stands on the page of the item. */
  private static final int MOST = 200;

  private final ItemFile file;
  private final Objections objections;
  private final Inspected inspected;
  private final Ratings ratings;
  private final TenureNotes notes;

  Questions(ItemFile file, Objections objections, Inspected inspected, Ratings ratings, TenureNotes notes) {
    this.file = file;
    this.objections = objections;
    this.inspected = inspected;
    this.ratings = ratings;
    this.notes = notes;
  }

  /** Whether the case of the item is over: nothing is left to decide. */
  boolean over(String ref) {
    return !notes.cases().header(ref).open();
  }

  /** An emergency has days, no weeks: it may be decided by circulation. */
  boolean urgent(String ref) {
    return file.items().get(ref).kind() == ItemKind.EMERGENCY;
  }

  String exit(String ref, int number) {
    AdmittedItem item = file.items().get(ref);
    Exits.Exit exit = inspected.exits().get(number);
    return notes.text(
        "meeting.question.exit",
        notes.text("exit." + exit.reason()),
        exit.said() == null ? "" : notes.text("meeting.question.said", shortened(exit.said())),
        TenureNotes.day(item.inForceFrom()),
        TenureNotes.day(item.inForceTo()),
        inspected.breaches().confirmed(ref),
        ratings.satisfaction(ref).map(Questions::percent).orElseGet(() -> notes.text("satisfaction.none")));
  }

  String objection(int id) {
    Objection objection = objections.get(id);
    return notes.text(
        "meeting.question.objection", objection.number(), shortened(objection.reason()), shortened(objection.answer()));
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  private static String shortened(String text) {
    return text.length() > MOST ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST) - 1)) + "…" : text;
  }
}
