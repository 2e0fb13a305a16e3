package org.zhunru.casefile;

/** There is no such matter for whoever asks: it does not exist, or it is another's. */
public class NoSuchCase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchCase(String ref) {
    super("No such case: " + ref);
  }
}
