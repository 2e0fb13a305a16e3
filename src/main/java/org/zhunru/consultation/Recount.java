package org.zhunru.consultation;

import java.time.Instant;

/** The paper votes counted again by another clerk. */
public record Recount(String countedBy, Instant countedAt, int votesFor, int votesAgainst, int abstained) {}
