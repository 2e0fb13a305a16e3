/**
 * The engine's side of admission: the only place of this room that imports the engine.
 */
package org.zhunru.admission.process;
