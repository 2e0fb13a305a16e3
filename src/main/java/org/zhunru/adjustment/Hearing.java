package org.zhunru.adjustment;

import java.time.Instant;

/**
 * What an organisation said in a round.
 *
 * @param round CLEARING, LEGAL or DISCUSSION
 * @param stance ASKED, AGREE, OBJECT or SILENT
 * @param heard residents who took part, null outside the discussion
 */
public record Hearing(String round, String organisation, String stance, Integer heard, String text, Instant at) {}
