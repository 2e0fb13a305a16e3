package org.zhunru.admission.process;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.engine.AnswerInvalid;

/** Faults of forms, with their sentences from the message file. */
@Component
class FormMessages {

  private final MessageSource messages;

  FormMessages(MessageSource messages) {
    this.messages = messages;
  }

  /** @param key below {@code admission.form} */
  AnswerInvalid fault(String field, String key, Object... values) {
    return new AnswerInvalid(field, text("form." + key, values));
  }

  String text(String key, Object... values) {
    return messages.getMessage("admission." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
