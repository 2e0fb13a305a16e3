/**
 * Which admitted items stand where: state, term, filing number, what each community gives to them and gets for them, the
 * ledger of money and staff that arrived, and the workload of a community. It runs no process; features write here, and
 * watchers read it here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "在册事项", allowedDependencies = {"casefile", "engine", "sheet"})
package org.zhunru.register;
