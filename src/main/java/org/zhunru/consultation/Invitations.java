package org.zhunru.consultation;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;

/** Makes a participant of what was typed. */
@Component
class Invitations {

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int CODE = 8;

  private final ConsultationFaults faults;
  private final ConsultationNotes notes;
  private final Recusals recusals;
  private final SecureRandom random = new SecureRandom();

  Invitations(ConsultationFaults faults, ConsultationNotes notes, Recusals recusals) {
    this.recusals = recusals;
    this.faults = faults;
    this.notes = notes;
  }

  /** @throws org.zhunru.casefile.EnteredInvalid with the fields that are wrong */
  Participant of(Topic topic, NewParticipant typed) {
    check(typed);
    String name = WrittenText.plain(typed.name());
    boolean proposer = WrittenText.key(name).equals(WrittenText.key(topic.spokesman()));
    return new Participant(
        0, topic.ref(), 0, name, seat(typed.seat()), WrittenText.plain(typed.building()), yes(typed.affected()),
        WrittenText.plain(typed.contact()), proposer, code(), interest(typed.interest()), WrittenText.plain(typed.interestNote()),
        false);
  }

  Recusals recusals() {
    return recusals;
  }

  private EnteredFields fields(NewParticipant typed) {
    EnteredFields fields = faults.fields();
    fields.text("name", typed.name(), 1, 60);
    fields.optional("building", typed.building(), 100);
    fields.optional("contact", typed.contact(), 60);
    String affected = WrittenText.plain(typed.affected());
    boolean no = affected.isEmpty() || affected.equals("false") || affected.equals(notes.text("no"));
    fields.optional("interestNote", typed.interestNote(), 200);
    Interest interest = interest(typed.interest());
    String note = WrittenText.plain(typed.interestNote());
    return fields
        .require(interest != null, "interest", "interest")
        .require(interest != Interest.OTHER || WrittenText.visible(note) > 1, "interestNote", "interest-note")
        .require(!PersonalNumbers.in(note), "interestNote", "personal")
        .require(seat(typed.seat()) != null, "seat", "seat")
        .require(no || yes(affected), "affected", "yes-or-no");
  }

  private boolean yes(String affected) {
    String plain = WrittenText.plain(affected);
    return plain.equals("true") || plain.equals(notes.text("yes"));
  }

  /** @throws org.zhunru.casefile.EnteredInvalid with the fields that are wrong */
  void check(NewParticipant typed) {
    fields(typed).done();
  }

  /** What somebody typed as his code, as it is stored: without blanks and hyphens, in capitals. */
  static String code(String typed) {
    return WrittenText.key(typed).replace("-", "").toUpperCase(Locale.ROOT);
  }

  private SeatType seat(String typed) {
    String plain = WrittenText.plain(typed);
    for (SeatType one : SeatType.values()) {
      if (one.name().equals(plain) || notes.text("seat." + one).equals(plain)) {
        return one;
      }
    }
    return null;
  }

  /** Null where it is none of those that are declared. */
  private Interest interest(String typed) {
    String plain = WrittenText.plain(typed);
    for (Interest one : Interest.declared()) {
      if (one.name().equals(plain) || notes.text("interest." + one).equals(plain)) {
        return one;
      }
    }
    return plain.isEmpty() || plain.equals(notes.text("no")) ? Interest.NONE : null;
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
