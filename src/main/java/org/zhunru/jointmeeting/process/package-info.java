/** The engine's side of the joint meeting: the only place of this room that imports the engine. */
package org.zhunru.jointmeeting.process;
