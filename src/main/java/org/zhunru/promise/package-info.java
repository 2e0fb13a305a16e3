/**
 * Promises: what somebody promised residents in some matter, who owes it until when, how often that day was moved and why, and
 * what came of it. The matter itself, and who may enter a promise there, belong to the room that asks.
 */
@org.springframework.modulith.ApplicationModule(displayName = "承诺事项", allowedDependencies = {"casefile"})
package org.zhunru.promise;
