package org.zhunru.consultation;

import java.time.Instant;

/**
 * An amendment to the minutes, an objection to the result, or a supplement to frozen minutes.
 *
 * @param person empty where an objection names nobody
 * @param accepted null until it is answered
 */
public record Comment(
    long id, CommentKind kind, String person, String text, Instant sentAt, Boolean accepted, String answer, Instant answeredAt) {}
