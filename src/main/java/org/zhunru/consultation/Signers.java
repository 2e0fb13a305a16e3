package org.zhunru.consultation;

/** Who signs for a topic; the law counts each against its own number. */
public enum Signers {
  /** 十八周岁以上居民. */
  RESIDENTS(FigureKind.ADULTS),
  /** 户. */
  HOUSEHOLDS(FigureKind.HOUSEHOLDS),
  /** 居民小组. */
  GROUPS(FigureKind.GROUPS);

  private final FigureKind figure;

  Signers(FigureKind figure) {
    this.figure = figure;
  }

  /** How many of them there are in the community. */
  FigureKind figure() {
    return figure;
  }
}
