package org.zhunru.refusal;

/** The report stands where this cannot be asked any more; the message is a key of the message file. */
public class RefusalClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusalClosed(String key) {
    super(key);
  }
}
