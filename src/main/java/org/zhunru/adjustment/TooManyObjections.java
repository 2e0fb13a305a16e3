package org.zhunru.adjustment;

/** No more objections today. The message is a Chinese sentence. */
public class TooManyObjections extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyObjections(String message) {
    super(message);
  }
}
