package org.zhunru.inventory.process;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;
import org.zhunru.engine.AnswerInvalid;

/** What counts as something written in a form of this room. */
@Component("inventoryWritten")
class Written {

  private final MessageSource messages;

  Written(MessageSource messages) {
    this.messages = messages;
  }

  /** @throws AnswerInvalid where nothing is written */
  String note(String text) {
    String note = orEmpty(text);
    if (note.isEmpty()) {
      throw new AnswerInvalid(
          "note", messages.getMessage("inventory.invalid.missing", null, Locale.SIMPLIFIED_CHINESE));
    }
    return note;
  }

  static String orEmpty(String text) {
    return WrittenText.plain(text);
  }
}
