package org.zhunru.voice.process;

import java.util.Map;
import org.zhunru.engine.Facts;

/** What a field of a form offers. */
final class Choices {

  private Choices() {}

  static Facts departments(Map<String, String> names) {
    return Facts.none()
        .with(
            "departmentChoices",
            names.entrySet().stream().map(one -> Map.of("value", one.getKey(), "label", one.getValue())).toList());
  }
}
