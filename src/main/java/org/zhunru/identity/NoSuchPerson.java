package org.zhunru.identity;

/** Nobody of that name is in reach of whoever asks. */
public class NoSuchPerson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchPerson(String username) {
    super("No such person: " + username);
  }
}
