package org.zhunru.engine;

/** No decision table has that key. */
public class NoSuchDecision extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchDecision(String message) {
    super(message);
  }
}
