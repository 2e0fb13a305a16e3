package org.zhunru.catalogue;

/** What a level does for an item (牵头、协助、知情、无). */
public enum ResponsibilityRole {
  LEAD,
  ASSIST,
  INFORM,
  NONE;

  /** Key of the role's Chinese name. */
  public String messageKey() {
    return "catalogue.role." + name();
  }
}
