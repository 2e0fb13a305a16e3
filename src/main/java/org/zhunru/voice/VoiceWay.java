package org.zhunru.voice;

/** What the community does with it. */
public enum VoiceWay {
  /** 当场答复. */
  ANSWER,
  /** 转正式协商. */
  CONSULT,
  /** 转派单. */
  DISPATCH,
  /** 并入. */
  MERGE
}
