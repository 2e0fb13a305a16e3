package org.zhunru.ownersvote;

/** The tables asked before a vote is opened; the drawing asks the first of them again. */
public interface OwnersRules {

  /** Why owners cannot be asked that of such a topic; empty where they can. @param topic null where nothing is known of it */
  String unfit(OwnersSubject subject, String topic);

  /**
   * Why owners are not asked on a case once more; empty where they may be.
   *
   * @param earlier outcome of the vote before, OPEN while it goes on
   * @param termOver whether the district's term since its end is over
   */
  String again(String earlier, boolean termOver);
}
