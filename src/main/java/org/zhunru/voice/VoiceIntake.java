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

  private static final int MOST_TITLE = 40;
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
    String ref = notes.cases().open(new OpenCase(KIND, title(text), "", "SAID", community, by));
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

  private static String title(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_TITLE)) + "…";
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
