package org.zhunru.adjustment.process;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.engine.AnswerInvalid;

/** Faults of forms, with their sentences from the message file. */
@Component
class AdjustmentTexts {

  private final MessageSource messages;

  AdjustmentTexts(MessageSource messages) {
    this.messages = messages;
  }

  /** @param key below {@code adjustment.invalid} */
  AnswerInvalid fault(String field, String key, Object... values) {
    return new AnswerInvalid(
        field, messages.getMessage("adjustment.invalid." + key, values, Locale.SIMPLIFIED_CHINESE));
  }

  static AnswerInvalid of(AdjustmentInvalid invalid) {
    List<AnswerInvalid.Fault> faults =
        invalid.faults().stream().map(one -> new AnswerInvalid.Fault(one.field(), one.message())).toList();
    return new AnswerInvalid(faults);
  }

  /** @return the text without blanks around it */
  String written(String field, String text) {
    String plain = WrittenText.plain(text);
    if (plain.isEmpty()) {
      throw fault(field, "missing", label(field));
    }
    WrittenText.hidden(text)
        .ifPresent(
            before -> {
              throw fault(field, "hidden", label(field), before);
            });
    return plain;
  }

  private String label(String field) {
    return messages.getMessage("adjustment.field." + field, null, Locale.SIMPLIFIED_CHINESE);
  }
}
