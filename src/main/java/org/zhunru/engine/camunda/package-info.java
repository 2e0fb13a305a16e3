/**
 * The only package that imports the engine behind our small language for processes.
 */
package org.zhunru.engine.camunda;
