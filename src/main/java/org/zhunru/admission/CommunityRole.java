package org.zhunru.admission;

/** What a department asks the community to be in its task. */
public enum CommunityRole {
  /** 协助 */
  ASSIST,
  /** 主责 */
  LEAD
}
