package org.zhunru.voice;

import java.time.Instant;

/**
 * What somebody said, and what the community made of it.
 *
 * @param person empty where he does not want to be named
 * @param code eight letters and digits
 * @param saidBy account of the clerk, or {@code public}
 * @param matter null before the community answered, like {@code way} and {@code answer}
 * @param answer what the community wrote: its answer, the question put to residents, what is called for, or why it is merged
 * @param reason sentence of the row that let it go this way
 * @param consultation number of the consultation, null where there is none
 * @param consulted what came of that, null before its end
 */
public record Voice(
    String ref,
    String community,
    HowSaid how,
    String text,
    String place,
    String person,
    String contact,
    String code,
    String saidBy,
    Instant saidAt,
    VoiceMatter matter,
    VoiceWay way,
    String topic,
    String answer,
    String reason,
    String answeredBy,
    String mergedInto,
    String consultation,
    String consulted) {

  private static final int MOST_SHOWN = 40;

  /** The first words of what was said, in one line, for a list; never kept. */
  public String beginning() {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }
}
