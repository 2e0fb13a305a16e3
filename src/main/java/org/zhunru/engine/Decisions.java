package org.zhunru.engine;

import java.util.List;
import java.util.Optional;

/** Decision tables: what is in force, and what they say of given facts. Nothing here is saved. */
public interface Decisions {

  List<DecisionTable> inForce();

  Optional<DecisionTable> table(String key);

  /**
   * Runs a table together with all tables it requires.
   *
   * @throws NoSuchDecision when no table has that key
   * @throws FactsInvalid when a value has the wrong type
   */
  Decision evaluate(String key, Facts facts);
}
