package org.zhunru.adjustment;

import java.time.Instant;

/** What somebody objected to during publicity, without a name. */
public record Objection(int number, String text, Instant filedAt, String answer, Instant answeredAt) {}
