package org.zhunru.consultation;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.WrittenText;

/** Makes a participant of what was typed. */
@Component
class Invitations {

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int CODE = 8;

  private final ConsultationFaults faults;
  private final ConsultationNotes notes;
  private final SecureRandom random = new SecureRandom();

  Invitations(ConsultationFaults faults, ConsultationNotes notes) {
    this.faults = faults;
    this.notes = notes;
  }

  /** @throws org.zhunru.casefile.EnteredInvalid with the fields that are wrong */
  Participant of(Topic topic, NewParticipant typed) {
    check(typed);
    String name = WrittenText.plain(typed.name());
    boolean proposer = WrittenText.key(name).equals(WrittenText.key(topic.spokesman()));
    return new Participant(
        0, topic.ref(), name, seat(typed.seat()), WrittenText.plain(typed.building()), yes(typed.affected()),
        WrittenText.plain(typed.contact()), proposer, code());
  }

  private EnteredFields fields(NewParticipant typed) {
    EnteredFields fields = faults.fields();
    fields.text("name", typed.name(), 1, 60);
    fields.optional("building", typed.building(), 100);
    fields.optional("contact", typed.contact(), 60);
    String affected = WrittenText.plain(typed.affected());
    boolean no = affected.isEmpty() || affected.equals("false") || affected.equals(notes.text("no"));
    return fields
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

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
