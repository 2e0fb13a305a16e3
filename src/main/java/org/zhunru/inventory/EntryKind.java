package org.zhunru.inventory;

/** What is imposed. */
public enum EntryKind {
  /** 挂牌 */
  PLAQUE,
  /** 信息系统、应用程序 */
  SYSTEM,
  /** 报表台账 */
  FORM;

  /** As it stands in an address: {@code plaques}. */
  public String path() {
    return name().toLowerCase(java.util.Locale.ROOT) + "s";
  }
}
