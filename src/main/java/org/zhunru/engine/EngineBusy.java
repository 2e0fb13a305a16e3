package org.zhunru.engine;

/** Another act on the same case came in between. Nothing was done; the same call may be made again. */
public class EngineBusy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EngineBusy(Throwable cause) {
    super("Another act on the same case came in between", cause);
  }
}
