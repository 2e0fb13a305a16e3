/**
 * What a matter is and where it stands: number, header, parties, milestones, documents. It knows no feature's word: a
 * kind, a state and an outcome are data to it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "案卷", allowedDependencies = {})
package org.zhunru.casefile;
