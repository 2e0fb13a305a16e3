package org.zhunru.jointmeeting;

/** How a session deliberates. */
public enum SessionMode {
  /** 开会. */
  MEETING,
  /** 传签, for urgent matters only. */
  CIRCULATION
}
