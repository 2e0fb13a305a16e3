package org.zhunru.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The named inputs of a decision, in the order given. A value is a text, a flag, a number, or null for "not known".
 */
public record Facts(Map<String, Object> values) {

  public Facts {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static Facts none() {
    return new Facts(Map.of());
  }

  public Facts with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Facts(more);
  }

  public Object get(String name) {
    return values.get(name);
  }
}
