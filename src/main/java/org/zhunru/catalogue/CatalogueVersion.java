package org.zhunru.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One version of the three lists. Once published, its rows never change.
 *
 * @param number from 1
 * @param label what people call it
 * @param inForceFrom first day it is the law; null before publication
 * @param supersededOn first day it no longer is; null while it is or was never
 * @param basedOn number of the version it was drafted from; 0 for the first
 * @param madeBy user name of the drafter; {@code system} for the default rule package
 * @param checkedBy user name of who had it checked last, null while it is a draft
 * @param approvedBy user name of the first approver, null before publication
 * @param secondBy user name of the second approver, null before publication
 * @param revision counts the changes of a draft
 * @param discardReason why the draft was given up, null for any other
 * @param counts items on each list, every list named
 */
public record CatalogueVersion(
    int number,
    String label,
    VersionStatus status,
    LocalDate inForceFrom,
    LocalDate supersededOn,
    int basedOn,
    String madeBy,
    Instant madeAt,
    String checkedBy,
    String approvedBy,
    String secondBy,
    int revision,
    String discardReason,
    Map<ListType, Integer> counts) {

  /** Items on all lists together. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
