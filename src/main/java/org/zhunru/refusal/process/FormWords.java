package org.zhunru.refusal.process;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.engine.AnswerInvalid;

/** Faults of forms, with their sentences from the message file. */
@Component("refusalFormWords")
class FormWords {

  /** Blanks and characters without a shape, such as the zero-width space. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");

  private final MessageSource messages;

  FormWords(MessageSource messages) {
    this.messages = messages;
  }

  /** @param key below {@code refusal.form} */
  AnswerInvalid fault(String field, String key) {
    return new AnswerInvalid(field, messages.getMessage("refusal.form." + key, null, Locale.SIMPLIFIED_CHINESE));
  }

  /**
   * The text without blanks around it.
   *
   * @throws AnswerInvalid where nothing is written, or somebody's number stands in what will be printed
   */
  String written(String field, String text) {
    if (text == null || INVISIBLE.matcher(text).matches()) {
      throw fault(field, "text-missing");
    }
    if (PersonalNumbers.in(text)) {
      throw fault(field, "personal");
    }
    return text.strip();
  }
}
