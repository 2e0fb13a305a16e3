package org.zhunru.engine;

/** The code behind one drawn service task; its bean name is the delegate expression in the drawing. */
public interface ServiceTask {

  void run(Scope scope);
}
