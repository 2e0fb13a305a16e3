package org.zhunru.promise;

/** What became of a promise. */
public enum PromiseState {
  /** 落实中. */
  OPEN,
  /** 已落实. */
  KEPT,
  /** 未落实. */
  BROKEN,
  /** 由另一项承诺代替. */
  REPLACED,
  /** 事情不再办理，不再落实. */
  LAPSED
}
