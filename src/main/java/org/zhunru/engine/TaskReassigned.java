package org.zhunru.engine;

/** A task waits for another group now; nobody has claimed it. Published in the engine's transaction. */
public record TaskReassigned(
    String taskId, String caseRef, String elementId, String name, String fromGroup, String toGroup) {

  /** The unit that takes over, e.g. {@code gongcheng} of {@code community-committee:gongcheng}. */
  public String unit() {
    return toGroup.substring(toGroup.indexOf(':') + 1);
  }
}
