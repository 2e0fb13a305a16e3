/**
 * What exists only in a demo: the switch itself and the clock an administrator can move forward.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "演示",
    allowedDependencies = {"engine"})
package org.zhunru.demo;
