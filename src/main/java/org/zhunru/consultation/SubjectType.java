package org.zhunru.consultation;

/** What a topic is about; the values of T10. */
public enum SubjectType {
  /** 小区共有部分. */
  COMMON_PARTS,
  /** 使用维修资金. */
  MAINTENANCE_FUND_USE,
  /** 筹集维修资金. */
  MAINTENANCE_FUND_RAISE,
  /** 加装电梯. */
  LIFT,
  /** 改变用途. */
  CHANGE_OF_USE,
  /** 自治章程、居民公约. */
  CHARTER,
  /** 公益事业筹资. */
  FUND_RAISING,
  /** 涉及全体居民. */
  ALL_RESIDENTS,
  /** What the representatives could not settle. */
  ALL_RESIDENTS_DISPUTED,
  /** 设施选址. */
  SITING,
  /** 环境影响. */
  ENVIRONMENT,
  /** 居民隐私. */
  PRIVACY,
  /** 评议工作. */
  APPRAISAL,
  /** 其他. */
  OTHER
}
