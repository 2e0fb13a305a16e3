/**
 * What is imposed on a community beside its tasks: plaques, systems, report forms and the data fields they ask for; and whether
 * a field is already given to somebody else.
 */
@org.springframework.modulith.ApplicationModule(displayName = "负担清单", allowedDependencies = {"casefile", "engine", "register", "sheet"})
package org.zhunru.inventory;
