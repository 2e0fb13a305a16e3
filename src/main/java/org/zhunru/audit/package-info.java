/**
 * What happened, by whom, by which row of which version. Entries are only ever added.
 */
@org.springframework.modulith.ApplicationModule(displayName = "审计", allowedDependencies = {"casefile", "engine", "rulebook", "sheet"})
package org.zhunru.audit;
