/**
 * A community refuses a task that was handed to it without admission, beyond its scope or without its means; and the case
 * against who handed it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "拒绝权", allowedDependencies = {"casefile", "catalogue", "engine", "register", "sheet"})
package org.zhunru.refusal;
