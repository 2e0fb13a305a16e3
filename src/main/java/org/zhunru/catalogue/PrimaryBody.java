package org.zhunru.catalogue;

/** Who is the main body of an item (社区为主、职能部门为主). */
public enum PrimaryBody {
  COMMUNITY,
  DEPARTMENT;

  /** Key of the body's Chinese name. */
  public String messageKey() {
    return "catalogue.body." + name();
  }

  /** A list entry makes no community responsible: only what is the community's own by law has it as main body. */
  public static PrimaryBody usual(ListType list) {
    return list == ListType.AUTONOMY ? COMMUNITY : DEPARTMENT;
  }
}
