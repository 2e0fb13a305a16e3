package org.zhunru.ownersvote;

/** What an owner may say. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN
}
