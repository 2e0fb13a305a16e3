package org.zhunru.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Reads what somebody typed and gathers its faults, at most one a field, so that all are told at once. */
public final class EnteredFields {

  private final MessageSource messages;
  private final String room;
  private final List<EnteredInvalid.Fault> faults = new ArrayList<>();

  /** @param room whose messages {@code <room>.field.…} and {@code <room>.invalid.…} name fields and faults */
  public EnteredFields(MessageSource messages, String room) {
    this.messages = messages;
    this.room = room;
  }

  /**
   * A text that must be there.
   *
   * @param least characters that can be seen
   * @param most characters
   * @return without blanks around it
   */
  public String text(String field, String typed, int least, int most) {
    if (WrittenText.visible(typed) < least) {
      fault(field, WrittenText.visible(typed) == 0 ? "casefile.entered.missing" : "casefile.entered.short", least);
    }
    return optional(field, typed, most);
  }

  /** A text that may be left out; empty then. */
  public String optional(String field, String typed, int most) {
    String plain = WrittenText.plain(typed);
    if (plain.codePointCount(0, plain.length()) > most) {
      fault(field, "casefile.entered.long", most);
    }
    if (!WrittenText.writable(typed)) {
      fault(field, "casefile.entered.control");
    }
    WrittenText.hidden(typed).ifPresent(before -> fault(field, "casefile.entered.hidden", before));
    return plain;
  }

  /** A day as a date field sends it, {@code 2026-03-01}; null with a fault where it is none. */
  public LocalDate day(String field, String typed) {
    try {
      return LocalDate.parse(WrittenText.plain(typed));
    } catch (DateTimeException e) {
      fault(field, WrittenText.plain(typed).isEmpty() ? "casefile.entered.missing" : "casefile.entered.day");
      return null;
    }
  }

  /** A whole number; null with a fault where it is none or out of bounds. */
  public Integer whole(String field, String typed, int least, int most) {
    String plain = WrittenText.plain(typed);
    if (!plain.matches("[0-9]{1,9}") || Integer.parseInt(plain) < least || Integer.parseInt(plain) > most) {
      fault(field, "casefile.entered.whole", least, most);
      return null;
    }
    return Integer.valueOf(plain);
  }

  /** One of the names of an enum; null with a fault where it is none. */
  public <E extends Enum<E>> E choice(String field, String typed, Class<E> of) {
    for (E one : of.getEnumConstants()) {
      if (one.name().equals(typed)) {
        return one;
      }
    }
    fault(field, "casefile.entered.choose");
    return null;
  }

  /** @param key below {@code <room>.invalid.} */
  public EnteredFields require(boolean right, String field, String key, Object... values) {
    if (!right && sound(field)) {
      add(field, messages.getMessage(room + ".invalid." + key, values, Locale.SIMPLIFIED_CHINESE));
    }
    return this;
  }

  /** Whether nothing wrong was found in the field so far. */
  public boolean sound(String field) {
    return faults.stream().noneMatch(fault -> fault.field().equals(field));
  }

  /** @throws EnteredInvalid when there is a fault */
  public void done() {
    if (!faults.isEmpty()) {
      throw new EnteredInvalid(faults);
    }
  }

  private void fault(String field, String key, Object... values) {
    if (sound(field)) {
      String label = messages.getMessage(room + ".field." + field, null, Locale.SIMPLIFIED_CHINESE);
      Object[] all = new Object[values.length + 1];
      all[0] = label;
      System.arraycopy(values, 0, all, 1, values.length);
      add(field, messages.getMessage(key, all, Locale.SIMPLIFIED_CHINESE));
    }
  }

  private void add(String field, String message) {
    faults.add(new EnteredInvalid.Fault(field, message));
  }
}
