package org.zhunru.engine;

/**
 * The server's side of a form: the record that a person's answer is bound to and what follows from it.
 *
 * @param <T> a record with Bean Validation; its components are the fields of the .form file of the same key
 */
public interface UserTaskForm<T> {

  /** The form key: path below forms/ without the ending. */
  String key();

  Class<T> answerType();

  /**
   * Takes a valid answer.
   *
   * @return the variables that the process goes on with
   * @throws AnswerInvalid when the answer contradicts the matter it is given on
   */
  Values take(OpenTask task, Actor actor, T answer);

  /**
   * Refuses whoever may not give this answer although the task is offered to the group: nobody claims what he may not answer.
   *
   * @throws AnswerInvalid with the reason
   */
  default void admit(OpenTask task, Actor actor) {}

  /** What of its case the task is about, in one line of a list; empty where the title of the case says it. */
  default String line(OpenTask task) {
    return "";
  }

  /** What the fields show before anybody typed, by field key. */
  default Facts prefill(OpenTask task) {
    return Facts.none();
  }
}
