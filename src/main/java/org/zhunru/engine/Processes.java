package org.zhunru.engine;

import java.time.Instant;

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

  /** Moves the timer drawn as {@code elementId} of a case to another time. */
  void moveTimer(String caseRef, String elementId, Instant due);

  /** Stops the timer drawn as {@code elementId} of a case until it is moved again. */
  void holdTimer(String caseRef, String elementId);

  /** Runs, in order of their due times, all timers due at or before {@code until}; {@code now} is told each time before it runs. */
  int runDueTimers(Instant until, java.util.function.Consumer<Instant> now);
}
