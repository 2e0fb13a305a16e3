package org.zhunru.jointmeeting;

import java.time.Instant;

/** The vote of one member on one matter. @param reason empty where none is given */
public record Ballot(String username, Choice choice, String reason, Instant votedAt) {}
