/**
 * Our small language for processes and decision tables. No type of the engine behind it leaves the package camunda below;
 * the room knows no other room.
 */
@org.springframework.modulith.ApplicationModule(displayName = "引擎", allowedDependencies = {})
package org.zhunru.engine;
