package org.zhunru.tenure.process;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.tenure.TenureInvalid;

/** Faults of forms, with their sentences from the message file. */
@Component
class TenureMessages {

  /** Characters; less is no reason. */
  private static final int SHORTEST = 10;

  private final MessageSource messages;

  TenureMessages(MessageSource messages) {
    this.messages = messages;
  }

  /** @param key below {@code tenure.form} */
  AnswerInvalid fault(String field, String key, Object... values) {
    return new AnswerInvalid(field, text("form." + key, values));
  }

  /** The text without blanks around it. @throws AnswerInvalid where it says too little */
  String reason(String field, String text) {
    String stripped = optional(field, text);
    if (WrittenText.visible(stripped) < SHORTEST) {
      throw fault(field, "reason-short", SHORTEST);
    }
    return stripped;
  }

  /** A reason that everybody will read. @throws AnswerInvalid where somebody's number stands in it */
  String published(String field, String text) {
    String reason = reason(field, text);
    if (PersonalNumbers.in(reason)) {
      throw fault(field, "personal", text("form.published." + field));
    }
    return reason;
  }

  /** @throws AnswerInvalid where nothing can be read */
  String required(String field, String text) {
    String stripped = optional(field, text);
    if (stripped.isEmpty()) {
      throw fault(field, "text-missing");
    }
    return stripped;
  }

  /** The text without blanks around it, empty where nothing can be read. @throws AnswerInvalid for control characters */
  String optional(String field, String text) {
    if (!WrittenText.legible(WrittenText.plain(text))) {
      throw fault(field, "unwritable");
    }
    return WrittenText.plain(text);
  }

  /** The unit of a candidate group. */
  static String unit(String group) {
    return group.substring(group.indexOf(':') + 1);
  }

  /** Runs something of the room; its faults become those of the form. */
  void checked(Runnable act) {
    try {
      act.run();
    } catch (TenureInvalid invalid) {
      throw new AnswerInvalid(
          invalid.faults().stream().map(fault -> new AnswerInvalid.Fault(fault.field(), fault.message())).toList());
    }
  }

  /** @param key below {@code tenure} */
  String text(String key, Object... values) {
    return messages.getMessage("tenure." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
