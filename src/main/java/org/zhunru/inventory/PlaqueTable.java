package org.zhunru.inventory;

/** The table that says which plaque may hang at a community. */
public interface PlaqueTable {

  /**
   * @param listed whether the name ends with one of the allowed list
   * @param prefix what stands before that one; NONE where it ends with none
   */
  Answer of(boolean listed, Prefix prefix);

  /** What stands before the allowed name, the best reading first. */
  enum Prefix {
    NONE,
    /** The name of the community, or of one merged into it, in full or without 社区. */
    COMMUNITY,
    OTHER
  }

  /** @param reason code of the row's reason, below {@code inventory.plaque} */
  record Answer(boolean allowed, String reason) {}
}
