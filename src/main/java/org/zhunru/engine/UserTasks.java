package org.zhunru.engine;

import java.util.List;
import java.util.Optional;

/** Tasks that wait for a person. Every call but one refuses somebody who is no candidate as if there were no such task. */
public interface UserTasks {

  Optional<OpenTask> find(String taskId, Actor actor);

  /** The task of a case that waits at the drawn element for this actor. */
  Optional<OpenTask> waiting(String caseRef, String elementId, Actor actor);

  /** Every task of a case that waits for this actor, the one that waits longest first. */
  List<OpenTask> waiting(String caseRef, Actor actor);

  /** @throws TaskGone when somebody else has it or it is done */
  void claim(String taskId, Actor actor);

  void release(String taskId, Actor actor);

  /**
   * Gives a claimed task back to its group in the name of who oversees the group. The caller has checked that this person
   * may: it is the one call that asks for no candidacy. Nothing happens where nobody has claimed it.
   *
   * @param by account of who oversees
   * @throws NoSuchTask when no open task has that number
   */
  void releaseFor(String taskId, String by);

  /**
   * Checks candidacy, claims, binds, validates, takes the answer and completes, in the caller's transaction.
   *
   * @param json the answer as an object of field keys
   * @throws AnswerInvalid with every field that is wrong
   * @throws TaskGone when somebody else has it or it is done
   * @throws NoSuchTask when there is no such task for this actor
   */
  void answer(String taskId, Actor actor, String json);

  /**
   * What the form of a task shows before anybody typed, by field key; empty where its form says nothing.
   *
   * @throws NoSuchTask when there is no such open task for this actor
   */
  Facts prefill(String taskId, Actor actor);
}
