package org.zhunru.engine.camunda;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells two acts that met from a fault of our own; a clash may stand deep in the chain of causes. */
final class Competition {

  /** Deadlock, serialization failure and lock time-out, as H2 and PostgreSQL number them. */
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00");

  private Competition() {}

  static boolean in(Throwable failure) {
    for (Throwable why = failure; why != null; why = why.getCause() == why ? null : why.getCause()) {
      if (why instanceof OptimisticLockingException
          || why instanceof ConcurrencyFailureException
          || why instanceof NullValueException
          || why instanceof SuspendedEntityInteractionException
          || why.getClass().getSimpleName().equals("TaskAlreadyClaimedException")
          || why instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
