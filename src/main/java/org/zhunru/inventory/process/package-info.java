/** The engine's side of inventory: the only place of this room that imports the engine. */
package org.zhunru.inventory.process;
