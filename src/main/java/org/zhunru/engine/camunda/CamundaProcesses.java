package org.zhunru.engine.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.NoSuchProcess;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;

@Service
@Transactional
class CamundaProcesses implements Processes {

  private static final Logger LOG = LoggerFactory.getLogger(CamundaProcesses.class);

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final int MOST_WAITS = 100;
  private static final long WAIT_MILLIS = 100;

  private final RuntimeService runtime;
  private final ManagementService management;
  private final EarlierCalls earlier;

  CamundaProcesses(RuntimeService runtime, ManagementService management, EarlierCalls earlier) {
    this.runtime = runtime;
    this.management = management;
    this.earlier = earlier;
  }

  @Override
  public void start(String processKey, String caseRef, Values values) {
    EngineGate.pass(() -> runtime.startProcessInstanceByKey(processKey, caseRef, StoredValues.map(values)));
  }

  @Override
  public void correlate(String message, String caseRef, Values values) {
    deliver(message, caseRef, to -> to.setVariables(StoredValues.map(values)));
  }

  @Override
  public <T> void correlate(String message, String caseRef, Variable<T> variable, T value) {
    correlate(message, caseRef, variable, value, Values.none());
  }

  @Override
  public <T> void correlate(String message, String caseRef, Variable<T> variable, T value, Values values) {
    deliver(
        message,
        caseRef,
        to ->
            to.processInstanceVariableEquals(variable.name(), StoredValues.store(value))
                .setVariables(StoredValues.map(values)));
  }

  private void deliver(String message, String caseRef, UnaryOperator<MessageCorrelationBuilder> more) {
    EngineGate.pass(
        () -> {
          try {
            more.apply(runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseRef)).correlate();
          } catch (MismatchingMessageCorrelationException e) {
            throw new NoSuchProcess(caseRef, message);
          } catch (RuntimeException e) {
            throw Competition.in(e) ? new EngineBusy(e) : e;
          }
        });
  }

  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int callAgain(String processKey, Set<String> waitingAt, String goesOnAt) {
    return earlier.callAgain(processKey, waitingAt, goesOnAt);
  }

  @Override
  public void moveTimer(String caseRef, String elementId, Instant due) {
    EngineGate.pass(
        () -> timers(caseRef, elementId).forEach(job -> management.setJobDuedate(job.getId(), Date.from(due))));
  }

  /**
   * A held timer is due at no time anybody will see. Suspending its job instead clashes with a timer of the same case that
   * lets it run again.
   */
  @Override
  public void holdTimer(String caseRef, String elementId) {
    moveTimer(caseRef, elementId, NEVER);
  }

  private List<Job> timers(String caseRef, String elementId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseRef).list().stream()
        .map(ProcessInstance::getId)
        .flatMap(
            id -> management.createJobQuery().processInstanceId(id).activityId(elementId).timers().list().stream())
        .toList();
  }

  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int runDueTimers(Instant until, Consumer<Instant> now) {
    Set<String> tried = new HashSet<>();
    int run = 0;
    for (Optional<Job> next = next(until, tried); next.isPresent(); next = next(until, tried)) {
      Job job = next.get();
      tried.add(job.getId());
      now.accept(job.getDuedate().toInstant());
      run += run(job);
    }
    now.accept(until);
    return run;
  }

  private Optional<Job> next(Instant until, Set<String> tried) {
    return EngineGate.pass(
        () ->
            management
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, tried.size() + 1)
                .stream()
                .filter(job -> !tried.contains(job.getId()))
                .findFirst());
  }

  private int run(Job job) {
    try {
      EngineGate.pass(() -> management.executeJob(job.getId()));
      return 1;
    } catch (OptimisticLockingException | NullValueException | ConcurrencyFailureException e) {
      LOG.debug("The timer threads were faster with {}", job.getId());
      waitFor(job.getId());
      return 0;
    } catch (RuntimeException e) {
      LOG.error("A timer failed: {}", job.getId(), e);
      return 0;
    }
  }

  /** Until the timer threads have done what they began with this job. */
  private void waitFor(String jobId) {
    for (int i = 0; i < MOST_WAITS; i++) {
      Job job = EngineGate.pass(() -> management.createJobQuery().jobId(jobId).withRetriesLeft().singleResult());
      if (job == null) {
        return;
      }
      try {
        Thread.sleep(WAIT_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    LOG.warn("A timer is still running: {}", jobId);
  }
}
