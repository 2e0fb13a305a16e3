package org.zhunru.casefile;

/** There is no such document. */
public class NoSuchDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchDocument(String id) {
    super("No such document: " + id);
  }
}
