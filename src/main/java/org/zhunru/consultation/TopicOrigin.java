package org.zhunru.consultation;

/** Who proposes a topic. */
public enum TopicOrigin {
  /** 社区. */
  COMMITTEE,
  /** 居民联名. */
  SIGNATURES,
  /** 别的案件. */
  CASE
}
