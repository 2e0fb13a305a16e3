package org.zhunru.support;

/** A part of a room that its door needs and no other room sees, for a test that builds a room by hand. */
public final class Hidden {

  private Hidden() {}

  public static Class<?> part(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
