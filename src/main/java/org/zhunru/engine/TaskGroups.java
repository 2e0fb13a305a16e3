package org.zhunru.engine;

import java.util.List;

/** For which groups tasks wait, and moving them to another group when an organisation takes over from another. */
public interface TaskGroups {

  /** Numbers of the cases in which a task waits for this group, each once, in order. */
  List<String> casesWaitingFor(String group);

  /**
   * Gives all open tasks of a case that wait for one group to another, released where somebody had claimed them, and lets the
   * processes of the case go on with the other group and its unit wherever they hold the old ones. Terms stay. Each task is
   * told as {@link TaskReassigned}.
   *
   * @param fromGroup candidate group, {@code role:unit}
   * @param toGroup candidate group of the same role
   * @return how many tasks moved
   */
  int reassign(String caseRef, String fromGroup, String toGroup);
}
