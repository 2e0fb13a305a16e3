package org.zhunru.catalogue;

/** The three lists (三张清单), with the number of items the default rule package has on each. */
public enum ListType {
  /** 社区依法履职（自治）事项. */
  AUTONOMY(29, "AUT"),
  /** 社区依法协助事项. */
  ASSISTANCE(50, "AST"),
  /** 不得进入社区的事项. */
  NEGATIVE(7, "NEG");

  private final int standard;
  private final String prefix;

  ListType(int standard, String prefix) {
    this.standard = standard;
    this.prefix = prefix;
  }

  /** What the codes of its items begin with; a hyphen and 2 to 6 digits follow. */
  public String prefix() {
    return prefix;
  }

  /** Whether a code is one of this list, as {@code AST-08}. */
  public boolean codes(String code) {
    return code.matches(prefix + "-[0-9]{2,6}");
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
