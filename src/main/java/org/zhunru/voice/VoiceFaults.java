package org.zhunru.voice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;

/** What is wrong with what was entered, said in Chinese at its field. */
@Component
class VoiceFaults {

  private static final int MOST = 1000;

  private final VoiceNotes notes;

  VoiceFaults(VoiceNotes notes) {
    this.notes = notes;
  }

  EnteredFields fields() {
    return new EnteredFields(notes.messages(), "voice");
  }

  /** @param key below {@code voice.invalid} */
  EnteredInvalid at(String field, String key, Object... values) {
    return new EnteredInvalid(List.of(new EnteredInvalid.Fault(field, notes.text("invalid." + key, values))));
  }

  /** @throws EnteredInvalid where it does not hold */
  void require(boolean right, String field, String key, Object... values) {
    if (!right) {
      throw at(field, key, values);
    }
  }

  /** What residents will read, of at least so many characters. @throws EnteredInvalid for anything else, and for numbers of people */
  String open(String field, String typed, int least) {
    EnteredFields fields = fields();
    String plain = fields.text(field, typed, least, MOST);
    fields.require(!PersonalNumbers.in(plain), field, "personal").done();
    return plain;
  }
}
