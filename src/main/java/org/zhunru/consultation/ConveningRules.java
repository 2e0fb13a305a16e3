package org.zhunru.consultation;

/** The tables that say when a residents' meeting has to be convened. */
public interface ConveningRules {

  /** Whether residents may demand their meeting on it. */
  boolean residentsMatter(SubjectType subject, Extent extent);

  /** Whether they would oblige the committee. */
  Ruling of(Demand demand);

  /** Whether they oblige it; the row stands in the trail of the consultation. */
  Ruling of(String ref, Demand demand);

  /**
   * @param of how many of them there are; null where it is not known
   * @param year in which they signed: it chooses the text of the law
   * @param residents least share the 2025 text asks, 0 to 1, by who signs; likewise the others
   */
  record Demand(
      SubjectType subject, Extent extent, Signers signers, int signatures, Integer of, int year, double residents,
      double households, double groups) {}

  /** @param leastAsked whether the district's least number of signatures is asked */
  record Ruling(boolean obliged, String reason, boolean leastAsked) {}
}
