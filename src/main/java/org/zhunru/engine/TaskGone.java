package org.zhunru.engine;

/** The task cannot be taken any more: somebody else claimed or answered it, or the matter has moved on. */
public class TaskGone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String taskId;

  public TaskGone(String taskId, Throwable cause) {
    super("Task is gone: " + taskId, cause);
    this.taskId = taskId;
  }

  public String taskId() {
    return taskId;
  }
}
