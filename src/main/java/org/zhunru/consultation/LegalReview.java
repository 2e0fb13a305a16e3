package org.zhunru.consultation;

import java.util.List;

/**
 * What whoever checks the legality of a consultation sees of its meeting before he judges; without names of residents.
 *
 * @param figures attendance and votes, counted
 * @param said what was said in the meetings, first first
 * @param objections what was objected so far
 */
public record LegalReview(Figures figures, List<String> said, List<String> objections) {}
