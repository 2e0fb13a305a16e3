package org.zhunru.ownersvote;

import java.util.List;

/** What a paper says to an owner whose vote staff recorded; without what he voted. @param units all he has, one at least */
public record OwnerReceipt(OwnersMatter matter, String title, List<Unit> units, OwnerBallot ballot) {

  public String owner() {
    return units.get(0).name();
  }
}
