package org.zhunru.identity;

/** No organisation of that code is in reach of whoever asks. */
public class NoSuchOrganisation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchOrganisation(String code) {
    super("No such organisation: " + code);
  }
}
