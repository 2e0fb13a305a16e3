/** The engine's side of refusal: the only place of this room that imports the engine. */
package org.zhunru.refusal.process;
