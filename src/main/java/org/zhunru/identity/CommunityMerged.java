package org.zhunru.identity;

/**
 * A community was merged into another. Published in the transaction of the act.
 *
 * @param community code of the one that ended
 * @param successor code of the one that took over
 */
public record CommunityMerged(String community, String successor) {}
