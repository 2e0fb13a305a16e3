package org.zhunru.tenure;

/** Something is not possible as the item stands now; the message is Chinese and for people. */
public class TenureRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TenureRefusal(String message) {
    super(message);
  }
}
