package org.zhunru.casefile;

import java.time.Instant;

/**
 * Something that happened to a matter.
 *
 * @param actor account, {@code system} where a term ran out
 * @param organisation code of the organisation acted for, null for the system
 * @param what code, e.g. {@code admission.accepted}
 * @param text one Chinese sentence for people
 */
public record Milestone(Instant at, String actor, String organisation, String what, String text) {}
