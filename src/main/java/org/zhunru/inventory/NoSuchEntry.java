package org.zhunru.inventory;

/** No entry has that number, or it is not for this person's eyes. */
public class NoSuchEntry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchEntry(long id) {
    super("No entry " + id);
  }
}
