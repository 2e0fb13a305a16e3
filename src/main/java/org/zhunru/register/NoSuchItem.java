package org.zhunru.register;

/** No admitted task has that number. */
public class NoSuchItem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchItem(String ref) {
    super(ref);
  }
}
