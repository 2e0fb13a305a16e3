package org.zhunru.catalogue;

/**
 * Kinds of certificates of the prohibited list that a statute asks of a community all the same. Whether list or statute comes
 * first is for a legal review to say, so nothing that follows from the list alone is sure of them.
 */
public interface StatuteClaims {

  /** @param code of a kind of the list */
  boolean against(String code);
}
