package org.zhunru.consultation;

import java.time.Instant;

/**
 * An amendment to the minutes, an objection to the result, a supplement to frozen minutes, or what those directly affected said no
 * to.
 *
 * @param person empty where an objection names nobody; the building of those directly affected
 * @param accepted null until it is answered
 * @param about of an objection that was found right; null otherwise
 * @param ledTo what it did to the result: COUNT_AGAIN, HOLD_AGAIN or LEGALITY; null where the result stands
 */
public record Comment(
    long id,
    CommentKind kind,
    String person,
    String text,
    Instant sentAt,
    Boolean accepted,
    String answer,
    Instant answeredAt,
    ObjectionAbout about,
    String ledTo) {}
