package org.zhunru.casefile;

/** Where a matter stands, what it is called or whether its clock runs has changed. Published in the transaction of the act. */
public record CaseMoved(CaseHeader header, Change change) {

  public enum Change {
    STATE,
    DECIDED,
    NAME,
    HELD,
    RESUMED,
    REOPENED
  }
}
