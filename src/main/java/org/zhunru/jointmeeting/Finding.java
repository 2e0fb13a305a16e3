package org.zhunru.jointmeeting;

/** A yes-or-no question that the meeting answers beside its vote, where whoever refers the matter needs it. */
public enum Finding {
  /** 红线内容已全部剥离. */
  RED_FLAGS_STRIPPED("redFlagsStripped"),
  /** 适合购买服务. */
  MARKETABLE("marketable"),
  /** 工作量超出社区承受能力. */
  WORKLOAD_HIGH("workloadHigh");

  private final String field;

  Finding(String field) {
    this.field = field;
  }

  /** The field of the form that asks for it. */
  public String field() {
    return field;
  }
}
