package org.zhunru.adjustment;

import java.util.ArrayList;
import java.util.List;
import org.zhunru.adjustment.AdjustmentInvalid.Fault;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;

/** Gathers the faults of an entry, at most one a field. */
class EntryCheck {

  private final AdjustmentNotes notes;
  private final List<Fault> faults = new ArrayList<>();

  EntryCheck(AdjustmentNotes notes) {
    this.notes = notes;
  }

  /** Nothing but blanks is nothing. */
  static String plain(String text) {
    return WrittenText.plain(text);
  }

  EntryCheck written(String field, String text, int most) {
    return require(!plain(text).isEmpty(), field, "missing", notes.text("field." + field)).within(field, text, most);
  }

  EntryCheck within(String field, String text, int most) {
    return require(WrittenText.writable(text), field, "unwritable", notes.text("field." + field))
        .require(WrittenText.hidden(text).isEmpty(), field, "hidden", notes.text("field." + field), before(text))
        .require(plain(text).length() <= most, field, "long", most);
  }

  private static String before(String text) {
    return WrittenText.hidden(text).orElse("");
  }

  /** What everybody will read holds nobody's numbers. */
  EntryCheck publishable(String field, String text) {
    return require(!PersonalNumbers.in(text), field, "personal");
  }

  /** @param key below {@code adjustment.invalid} */
  EntryCheck require(boolean right, String field, String key, Object... values) {
    if (!right && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
      faults.add(new Fault(field, notes.text("invalid." + key, values)));
    }
    return this;
  }

  /** @throws AdjustmentInvalid when there is a fault */
  void done() {
    if (!faults.isEmpty()) {
      throw new AdjustmentInvalid(faults);
    }
  }
}
