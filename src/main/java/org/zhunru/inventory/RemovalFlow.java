package org.zhunru.inventory;

/** What this room asks of its process. */
public interface RemovalFlow {

  /**
   * @param remover candidate group that takes the plaque down, {@code role:organisation}
   * @param leadUnit organisation that runs the lists
   */
  void begin(String ref, String community, String remover, String leadUnit);
}
