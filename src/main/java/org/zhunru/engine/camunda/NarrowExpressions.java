package org.zhunru.engine.camunda;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions in drawings see the variables of their process, the service tasks, and the result of a decision; nothing
 * else can be named and no other method can be called.
 */
class NarrowExpressions extends JuelExpressionManager {

  private final ServiceTaskNames serviceTasks;

  NarrowExpressions(ServiceTaskNames serviceTasks) {
    super(Map.of());
    this.serviceTasks = serviceTasks;
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(serviceTasks);
    resolver.add(new NarrowValues());
    return resolver;
  }
}
