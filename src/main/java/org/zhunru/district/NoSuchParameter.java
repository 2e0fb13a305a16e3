package org.zhunru.district;

/** No number of the district has that name. */
public class NoSuchParameter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchParameter(String name) {
    super("No parameter " + name);
  }
}
