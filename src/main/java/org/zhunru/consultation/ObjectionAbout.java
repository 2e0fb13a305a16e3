package org.zhunru.consultation;

/** What an objection to a result that was found right is about. */
public enum ObjectionAbout {
  /** 统计或者计票. */
  COUNT,
  /** 通知、名单、程序. */
  PROCEDURE,
  /** 内容. */
  CONTENT,
  /** 合法性. */
  LEGALITY
}
