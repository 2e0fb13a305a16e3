package org.zhunru.admission;

/** Rank of the text a department relies on (T3). */
public enum BasisLevel {
  LAW,
  ADMINISTRATIVE_REGULATION,
  LOCAL_REGULATION,
  RULE,
  CENTRAL_PROVINCIAL_DOCUMENT,
  CITY_DISTRICT_DOCUMENT,
  DEPARTMENT_DOCUMENT,
  NONE
}
