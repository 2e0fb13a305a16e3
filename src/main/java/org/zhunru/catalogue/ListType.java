package org.zhunru.catalogue;

/** The three lists (三张清单), with the number of items the default rule package has on each. */
public enum ListType {
  /** 社区依法履职（自治）事项. */
  AUTONOMY(29),
  /** 社区依法协助事项. */
  ASSISTANCE(50),
  /** 不得进入社区的事项. */
  NEGATIVE(7);

  private final int standard;

  ListType(int standard) {
    this.standard = standard;
  }

  /** How many items the default rule package has on this list; a page shows it beside the actual count. */
  public int standard() {
    return standard;
  }

  /** Key of the list's Chinese name. */
  public String messageKey() {
    return "catalogue.list." + name();
  }
}
