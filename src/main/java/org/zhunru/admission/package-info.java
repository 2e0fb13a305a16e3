/**
 * May this task be pushed down to a community? From a department's draft to the recorded decision. What happens after the
 * decision is not here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "准入", allowedDependencies = {"casefile", "catalogue", "consultation", "engine", "inventory", "jointmeeting", "ownersvote", "register", "rulebook"})
package org.zhunru.admission;
