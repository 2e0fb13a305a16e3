package org.zhunru.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;

/** A text in JSON is a text that people can write: no control characters but line breaks and tabs, no halves of characters. */
@Component
class PlainTexts extends SimpleModule {

  private static final long serialVersionUID = 1L;

  PlainTexts() {
    super("plain-texts");
    addDeserializer(String.class, new PlainText());
  }

  private static final class PlainText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    PlainText() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (!WrittenText.writable(text)) {
        throw context.weirdStringException("…", String.class, "control characters");
      }
      return text;
    }
  }
}
