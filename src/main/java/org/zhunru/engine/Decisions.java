package org.zhunru.engine;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Decision tables: what is in force, and what they say of given facts. Nothing here is saved: it is for looks ahead,
 * {@link CaseDecisions} decides.
 */
public interface Decisions {

  List<DecisionTable> inForce();

  Optional<DecisionTable> table(String key);

  /** A table as it stood in a version that was deployed, for decisions of that time; empty where there was none. */
  Optional<DecisionTable> table(String key, int version);

  /**
   * Runs a table together with all tables it requires.
   *
   * @throws NoSuchDecision when no table has that key
   * @throws FactsInvalid when a fact has the wrong type, a value the model does not allow, or a name no table knows
   */
  Decision evaluate(String key, Facts facts);

  /**
   * The facts a table and all tables it requires ask for.
   *
   * @throws NoSuchDecision when no table has that key
   */
  List<DecisionTable.Column> asks(String key);

  /**
   * The file the table stands in, as XML.
   *
   * @throws NoSuchDecision when no table has that key
   */
  String file(String key);

  /** The tables packaged with the product, without a server; each counts as version 1. */
  static Decisions packaged() {
    return ServiceLoader.load(Decisions.class, Decisions.class.getClassLoader()).findFirst().orElseThrow();
  }
}
