package org.zhunru.jointmeeting;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;

/** What is wrong with an answer, said in Chinese at its field; and what the process itself notes. */
@Component
class JointFaults {

  /** Characters; less is no answer to an objection. */
  private static final int LEAST_ANSWER = 10;

  private final JointNotes notes;

  JointFaults(JointNotes notes) {
    this.notes = notes;
  }

  /** @param key below {@code jointmeeting.invalid} */
  EnteredInvalid at(String field, String key, Object... values) {
    return new EnteredInvalid(List.of(new EnteredInvalid.Fault(field, notes.text("invalid." + key, values))));
  }

  Instant now() {
    return notes.now();
  }

  void note(String ref, String what, Object... values) {
    notes.noteSystem(ref, what, values);
  }

  /** All votes of the session are counted; what the meeting found is recorded next. */
  void counted(String ref) {
    notes.cases().move(ref, "COUNTED", notes.end("jointmeeting.conclusion"));
  }

  /**
   * A text of the minutes without blanks around it.
   *
   * @param least characters that can be seen
   * @throws EnteredInvalid where there are fewer, or somebody's number stands in it: minutes are printed and handed on
   */
  String written(String field, String text, int least) {
    if (WrittenText.visible(text) < least) {
      throw at(field, least == 1 ? "missing" : "short", least);
    }
    if (!WrittenText.legible(WrittenText.plain(text))) {
      throw at(field, "control");
    }
    if (PersonalNumbers.in(text)) {
      throw at(field, "personal-printed");
    }
    return WrittenText.plain(text);
  }

  /** A text everybody will read. @throws EnteredInvalid where it is too short, or somebody's number stands in it */
  String published(String field, String text) {
    if (PersonalNumbers.in(text)) {
      throw at(field, "personal");
    }
    return written(field, text, LEAST_ANSWER);
  }
}
