package org.zhunru.register;

import org.zhunru.casefile.NoSuchCase;

/** No admitted task has that number. */
public class NoSuchItem extends NoSuchCase {

  private static final long serialVersionUID = 1L;

  public NoSuchItem(String ref) {
    super(ref);
  }
}
