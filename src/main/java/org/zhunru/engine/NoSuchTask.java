package org.zhunru.engine;

/** There is no such task for this actor. */
public class NoSuchTask extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchTask(String taskId) {
    super("No such task: " + taskId);
  }
}
