package org.zhunru.certificate;

/**
 * What the check of a certificate asks; null where it is not known.
 *
 * @param inProhibitedList stands on the list of kinds a community may not be asked for
 * @param statuteRequires a statute asks the community for it
 * @param communityCanVerify the community can find out whether it is true
 * @param publicInterest matters to all residents
 */
public record CheckFacts(
    Boolean inProhibitedList, Boolean statuteRequires, Boolean communityCanVerify, Boolean publicInterest) {}
