package org.zhunru.admission;

/**
 * What owners decided where residents could not. It is no consent of the residents: the case reads it and decides.
 *
 * @param vote number of the owners' vote
 * @param result its outcome
 */
public record OwnersAnswer(String vote, String result) {}
