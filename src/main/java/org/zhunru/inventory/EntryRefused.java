package org.zhunru.inventory;

import java.util.List;

/** An entry or a file with wrong parts; each fault has a Chinese sentence. */
public class EntryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param row row of the file, from 1; 0 for a single entry
   * @param message Chinese text for people
   */
  public record Fault(int row, String field, String message) {}

  private final transient List<Fault> faults;

  EntryRefused(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
