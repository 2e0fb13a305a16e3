package org.zhunru.voice;

/** The table of ways. */
public interface VoiceWays {

  Said of(VoiceMatter matter, VoiceWay way);

  /** @param course the way, or REFUSED @param reason Chinese sentence of the matched row */
  record Said(String course, String reason) {}
}
