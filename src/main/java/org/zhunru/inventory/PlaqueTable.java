package org.zhunru.inventory;

/** The table that says which plaque may hang at a community. */
public interface PlaqueTable {

  /**
   * @param listed whether the name ends with one of the allowed list
   * @param prefix what stands before that one, without spaces and signs; empty where nothing does
   */
  Answer of(boolean listed, String prefix);

  /** @param reason code of the row's reason, below {@code inventory.plaque} */
  record Answer(boolean allowed, String reason) {}
}
