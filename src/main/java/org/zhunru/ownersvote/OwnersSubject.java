package org.zhunru.ownersvote;

/** What the owners are asked about: the nine items of article 278, paragraph 1, in their order, and what is none of them. */
public enum OwnersSubject {
  RULES_OF_PROCEDURE,
  MANAGEMENT_PACT,
  COMMITTEE_ELECTION,
  PROPERTY_MANAGER,
  FUND_USE,
  FUND_RAISING,
  REBUILDING,
  CHANGE_OF_USE,
  OTHER_MAJOR,
  NOT_COMMON
}
