package org.zhunru.certificate.process;

import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.zhunru.engine.Actor;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.Values;

/** What the forms of this room have in common: written words without personal data, and who answered. */
@Component("certificateAnswers")
class Answers {

  private final MessageSource messages;

  Answers(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * The text without blanks around it.
   *
   * @throws AnswerInvalid where nothing is written, or a number of a paper or telephone
   */
  String written(String field, String text) {
    String plain = WrittenText.plain(text);
    if (plain.isEmpty()) {
      throw fault(field, "missing");
    }
    WrittenText.hidden(text)
        .ifPresent(
            before -> {
              throw fault(field, "hidden", before);
            });
    if (PersonalNumbers.in(plain)) {
      throw fault(field, "personal");
    }
    return plain;
  }

  AnswerInvalid fault(String field, String key, Object... values) {
    return new AnswerInvalid(
        field, messages.getMessage("certificate.invalid." + key, values, Locale.SIMPLIFIED_CHINESE));
  }

  Values chose(String answer, Actor actor) {
    return Values.of(CertificateProcess.ANSWER, answer).and(CertificateProcess.ANSWERED_BY, actor.username());
  }
}
