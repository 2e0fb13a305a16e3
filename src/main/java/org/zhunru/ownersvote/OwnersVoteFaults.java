package org.zhunru.ownersvote;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;

/** What is wrong with what was entered, said in Chinese at its field. */
@Component
class OwnersVoteFaults {

  private static final int LEAST_REASON = 5;

  private final OwnersVoteNotes notes;

  OwnersVoteFaults(OwnersVoteNotes notes) {
    this.notes = notes;
  }

  OwnersVoteNotes notes() {
    return notes;
  }

  EnteredFields fields() {
    return new EnteredFields(notes.messages(), "ownersvote");
  }

  /** @param key below {@code ownersvote.invalid} */
  EnteredInvalid at(String field, String key, Object... values) {
    return new EnteredInvalid(List.of(new EnteredInvalid.Fault(field, notes.text("invalid." + key, values))));
  }

  /** @throws EnteredInvalid where it does not hold */
  void require(boolean right, String field, String key, Object... values) {
    if (!right) {
      throw at(field, key, values);
    }
  }

  /** A reason of at least {@value #LEAST_REASON} characters. @throws EnteredInvalid for another */
  String reason(String field, String text, int most) {
    EnteredFields fields = fields();
    String plain = fields.text(field, text, LEAST_REASON, most);
    fields.done();
    return plain;
  }
}
