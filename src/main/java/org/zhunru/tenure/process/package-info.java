/** The engine's side of tenure: the only place of this room that imports the engine. */
package org.zhunru.tenure.process;
