package org.zhunru.admission;

/** Whether residents agreed to a request in consultations. */
enum ResidentsAgreed {
  /** They were not asked, or did not. */
  NO,
  /** As it was applied for. */
  AS_IT_IS,
  /** With changes that bind whoever does it. */
  WITH_CHANGES
}
