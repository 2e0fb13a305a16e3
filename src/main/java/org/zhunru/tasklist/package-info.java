/**
 * What waits for me, for my group, what I did and what I started. Written in the engine's transaction.
 */
@org.springframework.modulith.ApplicationModule(displayName = "待办", allowedDependencies = {"casefile", "engine", "sheet"})
package org.zhunru.tasklist;
