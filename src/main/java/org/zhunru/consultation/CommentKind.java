package org.zhunru.consultation;

/** What somebody says to the minutes or the result. */
public enum CommentKind {
  /** 补正意见. */
  AMENDMENT,
  /** 异议. */
  OBJECTION,
  /** 直接利害关系人的反对，须逐楼栋答复. */
  AFFECTED,
  /** 定稿后的补充说明. */
  SUPPLEMENT
}
