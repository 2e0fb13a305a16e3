package org.zhunru.consultation;

/** What somebody says to the minutes or the result. */
public enum CommentKind {
  /** 补正意见. */
  AMENDMENT,
  /** 异议. */
  OBJECTION,
  /** 定稿后的补充说明. */
  SUPPLEMENT
}
