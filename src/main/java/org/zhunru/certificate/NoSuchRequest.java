package org.zhunru.certificate;

/** No request at a counter has that number. */
public class NoSuchRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchRequest(String ref) {
    super("No request " + ref);
  }
}
