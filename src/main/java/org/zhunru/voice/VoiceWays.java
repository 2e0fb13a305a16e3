package org.zhunru.voice;

/** The tables of ways: which is open, and where a consultation leads. */
public interface VoiceWays {

  Said of(VoiceMatter matter, VoiceWay way);

  /** @param outcome of the consultation a voice was turned into @return course FINISH, or ANSWER_AGAIN where residents decided nothing */
  Said afterConsultation(String ref, String outcome);

  /** @param course the way, or REFUSED @param reason Chinese sentence of the matched row */
  record Said(String course, String reason) {}
}
