package org.zhunru.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An immutable bag of variables with their values. */
public final class Values {

  private static final Values NONE = new Values(Map.of());

  private final Map<Variable<?>, Object> entries;

  private Values(Map<Variable<?>, Object> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  public static Values none() {
    return NONE;
  }

  public static <T> Values of(Variable<T> variable, T value) {
    return NONE.and(variable, value);
  }

  public <T> Values and(Variable<T> variable, T value) {
    Map<Variable<?>, Object> more = new LinkedHashMap<>(entries);
    more.put(variable, value);
    return new Values(more);
  }

  public Map<Variable<?>, Object> entries() {
    return entries;
  }
}
