package org.zhunru.certificate;

/** No kind of certificate has that code. */
public class NoSuchKind extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchKind(String code) {
    super("No kind " + code);
  }
}
