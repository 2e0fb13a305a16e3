package org.zhunru.voice;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.OpenCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.SentForm;

/** Takes in what somebody said and makes a case of it. */
@Component
class VoiceIntake {

  static final String KIND = "SS";

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int CODE = 8;

  private final VoiceRows voices;
  private final VoiceFlow flow;
  private final VoiceNotes notes;
  private final VoiceFaults faults;
  private final SecureRandom random = new SecureRandom();

  VoiceIntake(VoiceRows voices, VoiceFlow flow, VoiceNotes notes, VoiceFaults faults) {
    this.voices = voices;
    this.flow = flow;
    this.notes = notes;
    this.faults = faults;
  }

  /**
   * @param limit refuses where too many came today; asked last
   * @return as before where the same form came twice with the same content
   * @throws EnteredInvalid with everything that is wrong
   */
  Receipt take(NewVoice typed, String community, String by, Runnable limit) {
    EnteredFields fields = faults.fields();
    String text = fields.text("text", typed.text(), 5, 1000);
    String place = fields.text("place", typed.place(), 1, 100);
    HowSaid how = fields.choice("how", typed.how(), HowSaid.class);
    String person = fields.optional("person", typed.person(), 30);
    String contact = fields.optional("contact", typed.contact(), 50);
    fields
        .require(!PersonalNumbers.in(text), "text", "personal")
        .require(!PersonalNumbers.in(place), "place", "personal")
        .require(!PersonalNumbers.in(person), "person", "personal")
        .done();
    voices.gate();
    String mark = SentForm.mark(typed.key(), by + '@' + community, typed);
    Optional<Voice> earlier = voices.sent(mark);
    if (earlier.isPresent()) {
      return new Receipt(earlier.get().ref(), earlier.get().code());
    }
    limit.run();
    String ref = notes.cases().open(new OpenCase(KIND, title(how, place), "", "SAID", community, by));
    String code = code();
    voices.insert(
        new Voice(
            ref, community, how, text, place, person, contact, code, by, notes.now(), null, null, null, null, null, null, null,
            null, null),
        mark);
    notes.note(ref, "said", by, community, notes.text("how." + how));
    notes.move(ref, "SAID", "voice.answer");
    flow.begin(ref, community);
    return new Receipt(ref, code);
  }

  /** Nothing of what was said: the title stands in the trail, which nobody can change. */
  private String title(HowSaid how, String place) {
    return notes.text("title", notes.text("how." + how), place.replaceAll("\\s+", " "));
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
