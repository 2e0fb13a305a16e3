package org.zhunru.engine.camunda;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Fails closed: once the engine stands, it carries out a command only for one of this package's doors, for a timer that is
 * due, or inside another command.
 */
class EngineGate extends CommandInterceptor {

  private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

  /** What the timer threads and the shutdown of the engine do. */
  private static final Set<String> OF_THE_ENGINE_ITSELF =
      Set.of(
          "AcquireJobsCmd",
          "AcquireJobsRunnable",
          "ExecuteJobsCmd",
          "UnlockJobCmd",
          "JobRetryCmd",
          "DefaultJobRetryCmd",
          "SetJobRetriesCmd",
          "ExecuteJobHelper",
          "SchemaOperationProcessEngineClose",
          "HistoryCleanupCmd");

  private volatile boolean enforcing;

  void enforce() {
    enforcing = true;
  }

  static <T> T pass(Supplier<T> call) {
    boolean before = OPEN.get();
    OPEN.set(true);
    try {
      return call.get();
    } finally {
      OPEN.set(before);
    }
  }

  static void pass(Runnable call) {
    pass(
        () -> {
          call.run();
          return null;
        });
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (enforcing && !OPEN.get() && Context.getCommandContext() == null && !ofTheEngineItself(command)) {
      throw new IllegalStateException("The engine was called past its doors: " + command.getClass().getName());
    }
    return next.execute(command);
  }

  private static boolean ofTheEngineItself(Command<?> command) {
    Class<?> type = command.getClass();
    return type.getName().startsWith("org.camunda.bpm.engine.impl.")
        && (OF_THE_ENGINE_ITSELF.contains(type.getSimpleName())
            || type.getName().startsWith("org.camunda.bpm.engine.impl.jobexecutor."));
  }
}
