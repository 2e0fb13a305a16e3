package org.zhunru.admission;

/** How much the task touches the residents' own interests. */
public enum Impact {
  NONE,
  LOW,
  HIGH
}
