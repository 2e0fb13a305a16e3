/**
 * What follows an admission: publicity, filing, agreement and funds, the time in force, evaluation, renewal, suspension and
 * exit. The decision itself is not here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "在册管理", allowedDependencies = {"casefile", "engine", "jointmeeting", "register"})
package org.zhunru.tenure;
