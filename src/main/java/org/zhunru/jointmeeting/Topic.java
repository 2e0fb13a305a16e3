package org.zhunru.jointmeeting;

/** What a matter is about. */
public enum Topic {
  /** 是否准入. */
  ADMISSION,
  /** 公示异议. */
  OBJECTION,
  /** 是否退出. */
  EXIT,
  /** 居民协商提交会商. */
  CONSULTATION
}
