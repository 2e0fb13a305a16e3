package org.zhunru.engine.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;

/** Between our values and what the engine stores: a time becomes the engine's date, everything else stays. */
final class StoredValues {

  private StoredValues() {}

  static Object store(Object value) {
    return value instanceof Instant instant ? Date.from(instant) : value;
  }

  static <T> T read(Variable<T> variable, Object stored) {
    return variable.type().cast(stored instanceof Date date ? date.toInstant() : stored);
  }

  static Map<String, Object> map(Values values) {
    Map<String, Object> stored = new HashMap<>();
    values.entries().forEach((variable, value) -> stored.put(variable.name(), store(value)));
    return stored;
  }
}
