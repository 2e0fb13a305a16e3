package org.zhunru.engine;

import java.time.Instant;
import java.util.Set;

/**
 * A process variable: its name and the type of its value.
 *
 * @param type String, Boolean, Integer or Instant; nothing else is ever stored in a process
 */
public record Variable<T>(String name, Class<T> type) {

  private static final Set<Class<?>> ALLOWED = Set.of(String.class, Boolean.class, Integer.class, Instant.class);

  public Variable {
    if (!ALLOWED.contains(type)) {
      throw new IllegalArgumentException("A process variable holds text, a flag, a whole number or a time: " + name);
    }
  }

  public static Variable<String> text(String name) {
    return new Variable<>(name, String.class);
  }

  public static Variable<Boolean> flag(String name) {
    return new Variable<>(name, Boolean.class);
  }

  public static Variable<Integer> number(String name) {
    return new Variable<>(name, Integer.class);
  }

  public static Variable<Instant> time(String name) {
    return new Variable<>(name, Instant.class);
  }
}
