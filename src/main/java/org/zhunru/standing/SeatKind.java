package org.zhunru.standing;

/** For whom somebody sits (席位制, domain rules §1.4). */
public enum SeatKind {
  /** 居民代表. */
  RESIDENTS,
  /** 社区党组织. */
  PARTY_ORGANISATION,
  /** 社区居委会. */
  RESIDENTS_COMMITTEE,
  /** 老党员. */
  PARTY_VETERAN,
  /** 退休干部. */
  RETIRED_CADRE,
  /** 乡贤. */
  RESPECTED_RESIDENT,
  /** 人大代表、政协委员. */
  DEPUTY,
  /** 驻区单位. */
  UNIT_IN_AREA,
  /** 业主委员会、物业. */
  OWNERS_COMMITTEE,
  /** 成员单位, of a joint meeting. */
  MEMBER_UNIT
}
