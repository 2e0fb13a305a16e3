/**
 * Residents' consultation: a topic of a community is screened, studied, put to a meeting in the form the rules name, voted on
 * over every channel, counted by the rules, minuted and made public. Whoever asked for it hears of the result; what was promised
 * with it is followed until residents were told what came of it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "议事协商", allowedDependencies = {"casefile", "engine", "promise", "sheet", "standing"})
package org.zhunru.consultation;
