package org.zhunru.engine;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Decisions of a case that are no step of a drawing, because they follow from a person's act or from the end of another case. They
 * are told like drawn ones, in the caller's transaction, so that the trail holds table, version, inputs and row.
 */
@Component
public class CaseDecisions {

  private final Decisions decisions;
  private final ApplicationEventPublisher events;

  CaseDecisions(Decisions decisions, ApplicationEventPublisher events) {
    this.decisions = decisions;
    this.events = events;
  }

  /**
   * Runs a table together with all tables it requires; something follows from what it says.
   *
   * @throws NoSuchDecision when no table has that key
   * @throws FactsInvalid when a fact has the wrong type, a value the model does not allow, or a name no table knows
   */
  public Decision take(String caseRef, String key, Facts facts) {
    Decision decision = decisions.evaluate(key, facts);
    events.publishEvent(new DecisionTaken(caseRef, "", "", decision));
    return decision;
  }
}
