package org.zhunru.engine.camunda;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/** The few things an expression may ask of a value: the case number of an execution and the cells of a decision's result. */
class NarrowValues extends ELResolver {

  @Override
  public Object getValue(ELContext el, Object base, Object property) {
    if (base == null) {
      return null;
    }
    el.setPropertyResolved(true);
    if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
      return execution.getProcessBusinessKey();
    }
    if (base instanceof DmnDecisionResult result) {
      if ("singleResult".equals(property)) {
        return single(result);
      }
      if ("noRow".equals(property)) {
        return result.isEmpty();
      }
    }
    if (base instanceof DmnDecisionResultEntries entries && property instanceof String name) {
      return entries.getEntry(name);
    }
    if (base == NOTHING) {
      return null;
    }
    throw new ELException("An expression may not read '" + property + "' of " + base.getClass().getSimpleName());
  }

  /** What a decision without a matched row gives: no cell has a value. */
  private static final Map<String, Object> NOTHING = Collections.unmodifiableMap(new java.util.HashMap<>());

  private static Object single(DmnDecisionResult result) {
    return result.isEmpty() ? NOTHING : result.getSingleResult();
  }

  @Override
  public Object invoke(ELContext el, Object base, Object method, Class<?>[] types, Object[] parameters) {
    throw new ELException("An expression may not call methods");
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
