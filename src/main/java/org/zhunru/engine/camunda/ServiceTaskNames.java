package org.zhunru.engine.camunda;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.zhunru.engine.ServiceTask;

/** Resolves a name in a drawing to the service task of that bean name, and no other bean. */
@Component
class ServiceTaskNames extends ELResolver {

  private final ApplicationContext context;

  ServiceTaskNames(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public Object getValue(ELContext el, Object base, Object property) {
    if (base == null
        && property instanceof String name
        && context.containsBean(name)
        && context.isTypeMatch(name, ServiceTask.class)) {
      el.setPropertyResolved(true);
      ServiceTask task = context.getBean(name, ServiceTask.class);
      return (JavaDelegate) execution -> task.run(new ExecutionScope(execution));
    }
    return null;
  }

  @Override
  public Class<?> getType(ELContext el, Object base, Object property) {
    return Object.class;
  }

  @Override
  public void setValue(ELContext el, Object base, Object property, Object value) {
    throw new PropertyNotWritableException();
  }

  @Override
  public boolean isReadOnly(ELContext el, Object base, Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext el, Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext el, Object base) {
    return Object.class;
  }
}
