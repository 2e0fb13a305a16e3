package org.zhunru.tenure;

import java.util.Map;

/** The table that says which items may be renewed at all. */
public interface RenewableTable {

  /** @param facts as {@link Renewability#facts} gives them */
  Answer of(Map<String, Object> facts);

  /**
   * @param possible whether a renewal may be asked for
   * @param reason code of the row's reason, below {@code tenure.renewal}
   */
  record Answer(boolean possible, String reason) {}
}
