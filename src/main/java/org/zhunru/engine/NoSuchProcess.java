package org.zhunru.engine;

/** No process of that case waits for what was sent to it. */
public class NoSuchProcess extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchProcess(String caseRef, String message) {
    super("Nothing waits for " + message + " in " + caseRef);
  }
}
