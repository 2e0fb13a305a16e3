package org.zhunru.consultation;

/** In what capacity somebody takes part. */
public enum SeatType {
  /** 居民. */
  RESIDENT,
  /** 居民代表. */
  REPRESENTATIVE,
  /** 户代表. */
  HOUSEHOLD,
  /** 楼栋长. */
  BUILDING_HEAD,
  /** 党员. */
  PARTY_MEMBER,
  /** 业主委员会. */
  OWNERS_COMMITTEE,
  /** 驻区单位. */
  UNIT,
  /** 人大代表、政协委员. */
  DELEGATE,
  /** 专业人士. */
  EXPERT
}
