package org.zhunru.consultation;

/** What T11 makes of a meeting. */
public enum ConsultationResult {
  /** 通过. */
  ADOPTED,
  /** 修改并答复后通过. */
  ADOPTED_WITH_CHANGES,
  /** 未通过. */
  NOT_ADOPTED,
  /** 再次召集. */
  RECONVENE,
  /** 人数不够. */
  QUORUM_FAILED,
  /** 修改方案再议. */
  REVISE_AND_RECONSULT,
  /** 合法性问题. */
  LEGALITY_ISSUE
}
