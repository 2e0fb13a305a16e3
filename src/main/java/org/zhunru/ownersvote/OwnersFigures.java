package org.zhunru.ownersvote;

/** Areas in hundredths of a square metre, and owners by head. Who did not vote takes no part. */
public record OwnersFigures(
    int units,
    long totalArea,
    long totalOwners,
    long partArea,
    long partOwners,
    long consentArea,
    long consentOwners,
    long againstOwners,
    long abstainedOwners) {

  public String total() {
    return Area.metres(totalArea);
  }

  public String part() {
    return Area.metres(partArea);
  }

  public String consent() {
    return Area.metres(consentArea);
  }
}
