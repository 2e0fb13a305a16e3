package org.zhunru.engine.camunda;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;

/** Gives decision tables an expression engine that reads the text of a cell once, however often the cell is asked. */
public final class CachingFeelEngineFactory implements FeelEngineFactory {

  @Override
  public FeelEngine createInstance() {
    return new CachingFeelEngine();
  }
}
