package org.zhunru.refusal;

/** How a task was handed to a community. */
public enum Channel {
  CALL,
  GROUP_CHAT,
  PAPER,
  SYSTEM,
  ORAL,
  INSPECTION
}
