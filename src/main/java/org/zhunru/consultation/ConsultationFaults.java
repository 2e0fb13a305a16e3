package org.zhunru.consultation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;

/** What is wrong with what was entered, said in Chinese at its field. */
@Component
class ConsultationFaults {

  private static final int LEAST_REASON = 5;

  private final ConsultationNotes notes;

  ConsultationFaults(ConsultationNotes notes) {
    this.notes = notes;
  }

  EnteredFields fields() {
    return new EnteredFields(notes.messages(), "consultation");
  }

  /** @param key below {@code consultation.invalid} */
  EnteredInvalid at(String field, String key, Object... values) {
    return new EnteredInvalid(List.of(new EnteredInvalid.Fault(field, notes.text("invalid." + key, values))));
  }

  /** @throws EnteredInvalid where it does not hold */
  void require(boolean right, String field, String key, Object... values) {
    if (!right) {
      throw at(field, key, values);
    }
  }

  /** A text of at least one character that can be seen. @throws EnteredInvalid where it is none, too long, or cannot be written */
  String written(String field, String text, int most) {
    return written(field, text, 1, most);
  }

  /** A reason of at least {@value #LEAST_REASON} characters. */
  String reason(String field, String text, int most) {
    return written(field, text, LEAST_REASON, most);
  }

  /** @throws EnteredInvalid for a text shorter or longer than that, or with the number of a telephone or a document */
  String written(String field, String text, int least, int most) {
    EnteredFields fields = fields();
    String plain = fields.text(field, text, least, most);
    fields.require(!PersonalNumbers.in(plain), field, "personal").done();
    return plain;
  }
}
