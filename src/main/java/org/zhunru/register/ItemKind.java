package org.zhunru.register;

/** How a task came in. */
public enum ItemKind {
  /** 常规 */
  REGULAR,
  /** 临时性事项: once, not renewable */
  TEMPORARY,
  /** 应急事项: in force before its papers are complete */
  EMERGENCY
}
