package org.zhunru.voice;

/** What kind of matter it is; the values of the table of ways. */
public enum VoiceMatter {
  /** 居民自治范围的公共事务. */
  COMMUNITY_AFFAIR,
  /** 业主共同决定. */
  OWNERS_MATTER,
  /** 部门职责. */
  DEPARTMENT_DUTY,
  /** 行政执法. */
  ENFORCEMENT,
  /** 个人之间的纠纷. */
  PERSONAL_DISPUTE,
  /** 政策咨询. */
  INFORMATION,
  /** 还不清楚. */
  UNKNOWN
}
