/**
 * How the three lists change: proposals, clearing, review, discussion, publicity, approval by two people, a new version.
 */
@org.springframework.modulith.ApplicationModule(displayName = "清单调整", allowedDependencies = {"casefile", "catalogue", "engine", "sheet"})
package org.zhunru.adjustment;
