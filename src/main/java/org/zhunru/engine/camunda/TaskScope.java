package org.zhunru.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.Variable;

/** What a form may read of the process its task belongs to. A form writes only through the values it returns. */
record TaskScope(RuntimeService runtime, String executionId, String caseRef, String elementId) implements Scope {

  @Override
  public <T> T get(Variable<T> variable) {
    return StoredValues.read(variable, EngineGate.pass(() -> runtime.getVariable(executionId, variable.name())));
  }

  @Override
  public <T> void set(Variable<T> variable, T value) {
    throw new IllegalStateException("A form returns its values");
  }

  @Override
  public void offer(Facts facts) {
    throw new IllegalStateException("A form returns its values");
  }

  @Override
  public void offer(String name, List<String> members) {
    throw new IllegalStateException("A form returns its values");
  }
}
