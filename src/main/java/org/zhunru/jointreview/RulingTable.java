package org.zhunru.jointreview;

/** The table of what the joint meeting's vote on a referred consultation means. */
public interface RulingTable {

  /**
   * @param ref the consultation
   * @param outcome LEGALITY_ISSUE or QUORUM_FAILED
   * @param carried whether the members agreed that the topic is put again
   */
  Said of(String ref, String outcome, boolean carried);

  /**
   * @param ruling AGAIN, REVISED or ENDED
   * @param barsTopic whether the same topic is not taken up for a term
   * @param barsUnchanged whether the same question is not taken up unless it is changed
   */
  record Said(String ruling, boolean barsTopic, boolean barsUnchanged) {}
}
