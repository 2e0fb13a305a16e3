package org.zhunru.certificate;

import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.zhunru.certificate.CertificateInvalid.Fault;

/** Gathers the faults of an entry, at most one a field. This room keeps no names, numbers of papers or telephones. */
class EntryCheck {

  private final MessageSource messages;
  private final List<Fault> faults = new ArrayList<>();

  EntryCheck(MessageSource messages) {
    this.messages = messages;
  }

  EntryCheck text(String field, String text, int most) {
    return require(!WrittenText.plain(text).isEmpty(), field, "missing-field", label(field)).optional(field, text, most);
  }

  /** What a page calls the field: of a request, or of a kind. */
  private String label(String field) {
    String ofKind = messages.getMessage("certificate.kinds.field." + field, null, "", Locale.SIMPLIFIED_CHINESE);
    return messages.getMessage("certificate.new." + field, null, ofKind, Locale.SIMPLIFIED_CHINESE);
  }

  EntryCheck optional(String field, String text, int most) {
    return require(WrittenText.writable(text), field, "unwritable")
        .require(WrittenText.hidden(text).isEmpty(), field, "hidden", WrittenText.hidden(text).orElse(""))
        .require(WrittenText.plain(text).length() <= most, field, "long", most)
        .require(!PersonalNumbers.in(text), field, "personal");
  }

  EntryCheck require(boolean right, String field, String key, Object... values) {
    if (!right && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
      faults.add(new Fault(field, messages.getMessage("certificate.invalid." + key, values, Locale.SIMPLIFIED_CHINESE)));
    }
    return this;
  }

  /** @throws CertificateInvalid when there is a fault */
  void done() {
    if (!faults.isEmpty()) {
      throw new CertificateInvalid(faults);
    }
  }
}
