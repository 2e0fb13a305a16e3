package org.zhunru.casefile;

import java.util.List;

/** What somebody entered has wrong fields; each fault names its field and says in Chinese what to do. */
public class EnteredInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param message Chinese text for people */
  public record Fault(String field, String message) {}

  private final transient List<Fault> faults;

  public EnteredInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
