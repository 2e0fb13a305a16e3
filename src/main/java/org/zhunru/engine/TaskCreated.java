package org.zhunru.engine;

/**
 * A task waits for a person. Published in the engine's transaction.
 *
 * @param line what of its case the task is about; empty where the title of the case says it
 */
public record TaskCreated(OpenTask task, String line) {

  public TaskCreated(OpenTask task) {
    this(task, "");
  }
}
