package org.zhunru.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.Variable;

/** The scope of a service task that runs. */
record ExecutionScope(DelegateExecution execution) implements Scope {

  @Override
  public String caseRef() {
    return execution.getProcessBusinessKey();
  }

  @Override
  public String elementId() {
    return execution.getCurrentActivityId();
  }

  @Override
  public <T> T get(Variable<T> variable) {
    return StoredValues.read(variable, execution.getVariable(variable.name()));
  }

  @Override
  public <T> void set(Variable<T> variable, T value) {
    execution.getProcessInstance().setVariable(variable.name(), StoredValues.store(value));
  }

  @Override
  public void offer(Facts facts) {
    DelegateExecution process = execution.getProcessInstance();
    facts.values().forEach((name, value) -> process.setVariable(name, Variables.untypedValue(value, true)));
  }

  @Override
  public void offer(String name, List<String> members) {
    execution.getProcessInstance().setVariable(name, Variables.untypedValue(members, true));
  }
}
