package org.zhunru.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.zhunru.casefile.WrittenText;
import org.zhunru.inventory.EntryRefused.Fault;

/** Gathers the faults of an entry, at most one a field. */
class FaultList {

  private final MessageSource messages;
  private final List<Fault> faults = new ArrayList<>();

  FaultList(MessageSource messages) {
    this.messages = messages;
  }

  static String plain(String text) {
    return WrittenText.plain(text);
  }

  FaultList text(String field, String text, int most) {
    String label = messages.getMessage("inventory.column." + field, null, "", Locale.SIMPLIFIED_CHINESE);
    return require(!plain(text).isEmpty(), field, "missing-field", label).optional(field, text, most);
  }

  FaultList optional(String field, String text, int most) {
    return require(plain(text).length() <= most, field, "long", most)
        .require(WrittenText.writable(text), field, "control")
        .require(WrittenText.hidden(text).isEmpty(), field, "hidden", WrittenText.hidden(text).orElse(""));
  }

  FaultList require(boolean right, String field, String key, Object... values) {
    if (!right && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
      faults.add(
          new Fault(0, field, messages.getMessage("inventory.invalid." + key, values, Locale.SIMPLIFIED_CHINESE)));
    }
    return this;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** @throws EntryRefused when there is a fault */
  void done() {
    if (!faults.isEmpty()) {
      throw new EntryRefused(faults);
    }
  }
}
