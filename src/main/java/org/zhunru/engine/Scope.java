package org.zhunru.engine;

import java.util.List;

/** What a step of a process may read and write while it runs. */
public interface Scope {

  /** The number of the case file this process belongs to. */
  String caseRef();

  /** Id of the drawn element that is running. */
  String elementId();

  /** The value, or null where the variable was never set. */
  <T> T get(Variable<T> variable);

  /** Sets the variable for the whole process. */
  <T> void set(Variable<T> variable, T value);

  /** Puts the facts of a decision beside the process for this transaction only; nothing of them is stored. */
  void offer(Facts facts);

  /** Gives the members of a parallel task for this transaction only. */
  void offer(String name, List<String> members);
}
