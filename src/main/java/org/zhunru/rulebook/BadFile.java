package org.zhunru.rulebook;

/** A file that cannot be pre-checked; the message says in Chinese where the fault is and how to mend it. */
public class BadFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadFile(String message) {
    super(message);
  }

  public String title() {
    return RuleWords.text("file.title");
  }
}
