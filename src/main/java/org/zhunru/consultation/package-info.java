/**
 * Residents' consultation: a topic of a community is screened, studied, put to a meeting in the form the rules name, voted on
 * over every channel, counted by the rules, minuted and made public. Whoever asked for it hears of its end; what follows from
 * that is not here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "议事协商", allowedDependencies = {"casefile", "engine", "sheet"})
package org.zhunru.consultation;
