package org.zhunru.catalogue;

/** There is no version, no upload or no item of a version by that name. */
public class NoSuchVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchVersion(Object what) {
    super("No version or part of a version " + what);
  }
}
