package org.zhunru.catalogue;

/** The four levels of the responsibility matrix (部门、街道、社区、小区). */
public enum GovernanceLevel {
  DEPARTMENT,
  STREET,
  COMMUNITY,
  RESIDENTIAL_AREA;

  /** Key of the level's Chinese name. */
  public String messageKey() {
    return "catalogue.level." + name();
  }
}
