package org.zhunru.catalogue;

/** The life of a version: draft → checked → published → in force from a day → superseded; or discarded while a draft. */
public enum VersionStatus {
  DRAFT,
  CHECKED,
  PUBLISHED,
  IN_FORCE,
  SUPERSEDED,
  DISCARDED;

  /** Key of the status' Chinese name. */
  public String messageKey() {
    return "catalogue.status." + name();
  }

  /** Whether rows may still change; a changed checked version is a draft again. */
  public boolean open() {
    return this == DRAFT || this == CHECKED;
  }

  /** Whether it is, was or will be the law. */
  public boolean published() {
    return this == PUBLISHED || this == IN_FORCE || this == SUPERSEDED;
  }
}
