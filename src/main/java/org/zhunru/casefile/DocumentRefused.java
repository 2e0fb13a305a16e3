package org.zhunru.casefile;

/** A file was not taken. The message is Chinese, says why and what to do, and is made for people. */
public class DocumentRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DocumentRefused(String message) {
    super(message);
  }
}
