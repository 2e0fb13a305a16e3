/**
 * What residents say in passing (群众说事、民情恳谈、百姓议事): taken in with one short form, answered, turned into a formal
 * consultation, merged with the same matter, or turned into a ticket by which the community calls its street and the street a
 * department. A table says which way is open to which kind of matter; no ticket is ever handed down to a community.
 */
@org.springframework.modulith.ApplicationModule(displayName = "群众说事", allowedDependencies = {"casefile", "consultation", "engine"})
package org.zhunru.voice;
