package org.zhunru.engine;

import java.time.Instant;
import java.util.Set;

/** Starting and steering processes. A process is known by its key and the number of its case file. */
public interface Processes {

  void start(String processKey, String caseRef, Values values);

  /**
   * Delivers a message to the running process of a case.
   *
   * @throws NoSuchProcess when no process of that case waits for it
   */
  void correlate(String message, String caseRef, Values values);

  /**
   * Delivers a message to that one of the processes of a case whose variable has this value.
   *
   * @throws NoSuchProcess when no such process of that case waits for it
   */
  <T> void correlate(String message, String caseRef, Variable<T> variable, T value);

  /**
   * Delivers a message with values to that one of the processes of a case whose variable has this value.
   *
   * @throws NoSuchProcess when no such process of that case waits for it
   */
  <T> void correlate(String message, String caseRef, Variable<T> variable, T value, Values values);

  /**
   * Processes that another process called under an earlier drawing and that wait at steps which the drawing of today has no
   * more: their callers call them again under the drawing of today, with what they gave them before. Tasks that waited are
   * cancelled. Each is done in a transaction of its own; one that cannot be done is left as it is and noted in the log.
   *
   * @param waitingAt ids of the steps
   * @param goesOnAt id of the step of the drawing of today before which it goes on, null where it begins anew
   * @return how many were called again
   */
  int callAgain(String processKey, Set<String> waitingAt, String goesOnAt);

  /** Moves the timer drawn as {@code elementId} of a case to another time. */
  void moveTimer(String caseRef, String elementId, Instant due);

  /** Stops the timer drawn as {@code elementId} of a case until it is moved again. */
  void holdTimer(String caseRef, String elementId);

  /** Runs, in order of their due times, all timers due at or before {@code until}; {@code now} is told each time before it runs. */
  int runDueTimers(Instant until, java.util.function.Consumer<Instant> now);
}
