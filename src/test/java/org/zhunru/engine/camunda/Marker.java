package org.zhunru.engine.camunda;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a hostile model tries to bring to life. Whoever makes one has run code of his own in the server. */
public class Marker implements JavaDelegate, ExecutionListener, TaskListener {

  static final AtomicInteger MADE = new AtomicInteger();

  public Marker() {
    MADE.incrementAndGet();
  }

  @Override
  public void execute(DelegateExecution execution) {
    // being made was enough
  }

  @Override
  public void notify(DelegateExecution execution) {
    // being made was enough
  }

  @Override
  public void notify(DelegateTask task) {
    // being made was enough
  }
}
