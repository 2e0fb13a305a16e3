package org.zhunru.identity;

import java.time.LocalDate;

/**
 * A node of the organisation tree.
 *
 * @param code short Latin name, unique
 * @param parent code of the node above, null at the root
 * @param path codes from the root, {@code /yanjiang/nanjin/gongcheng/}
 * @param endedOn day it was merged into another, null while it goes on
 * @param successor code of the organisation it was merged into, null while it goes on
 */
public record Organisation(
    String code, String name, Kind kind, String parent, String path, LocalDate endedOn, String successor) {

  /** One that goes on. */
  public Organisation(String code, String name, Kind kind, String parent, String path) {
    this(code, name, kind, parent, path, null, null);
  }

  public enum Kind {
    CITY,
    DISTRICT,
    LEAD_UNIT,
    DEPARTMENT,
    STREET,
    COMMUNITY;

    /**
     * Whether an organisation of this kind may stand directly below one of the other kind.
     *
     * @param above null for the root
     */
    public boolean mayStandBelow(Kind above) {
      return switch (this) {
        case CITY -> above == null;
        case DISTRICT -> above == null || above == CITY;
        case LEAD_UNIT, DEPARTMENT, STREET -> above == DISTRICT;
        case COMMUNITY -> above == STREET || above == DISTRICT;
      };
    }
  }

  /** True while it goes on. */
  public boolean open() {
    return endedOn == null;
  }

  /** True for the organisation itself and everything below it. */
  public boolean covers(Organisation other) {
    return other.path().startsWith(path);
  }
}
