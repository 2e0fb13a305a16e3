/** The engine's side of adjustment: the only place of this room that imports the engine. */
package org.zhunru.adjustment.process;
