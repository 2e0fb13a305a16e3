package org.zhunru.ownersvote;

/**
 * A unit of the list.
 *
 * @param area hundredths of a square metre, more than 0
 * @param owner id of the owner
 * @param ownerKey tells owners of one name apart
 * @param code with which the owner votes online
 */
public record Unit(long id, String unit, String unitKey, long area, long owner, String name, String ownerKey, String code) {

  /** Square metres with two decimals. */
  public String metres() {
    return Area.metres(area);
  }
}
