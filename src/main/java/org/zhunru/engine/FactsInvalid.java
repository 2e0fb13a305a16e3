package org.zhunru.engine;

/** A fact given to a decision has the wrong type; the message names it in Chinese. */
public class FactsInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FactsInvalid(String message) {
    super(message);
  }
}
