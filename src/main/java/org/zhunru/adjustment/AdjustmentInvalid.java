package org.zhunru.adjustment;

import java.util.List;

/** An entry with wrong fields; each fault has a Chinese sentence. */
public class AdjustmentInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param message Chinese text for people */
  public record Fault(String field, String message) {}

  private final transient List<Fault> faults;

  AdjustmentInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
