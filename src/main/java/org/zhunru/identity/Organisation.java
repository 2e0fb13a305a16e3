package org.zhunru.identity;

/**
 * A node of the organisation tree.
 *
 * @param code short Latin name, unique
 * @param parent code of the node above, null at the root
 * @param path codes from the root, {@code /yanjiang/nanjin/gongcheng/}
 */
public record Organisation(String code, String name, Kind kind, String parent, String path) {

  public enum Kind {
    CITY,
    DISTRICT,
    LEAD_UNIT,
    DEPARTMENT,
    STREET,
    COMMUNITY
  }

  /** True for the organisation itself and everything below it. */
  public boolean covers(Organisation other) {
    return other.path().startsWith(path);
  }
}
