package org.zhunru.casefile;

/** A stored file is missing or no longer what was stored: it must not be shown to anybody. */
public class DocumentDamaged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DocumentDamaged(String sha256) {
    super("The stored file is not what it was: " + sha256);
  }
}
