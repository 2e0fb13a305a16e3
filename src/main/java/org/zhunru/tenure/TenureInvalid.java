package org.zhunru.tenure;

import java.util.List;

/** What somebody entered is wrong; each fault names its field and says why in Chinese. */
public class TenureInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param message Chinese text for people */
  public record Fault(String field, String message) {}

  private final transient List<Fault> faults;

  public TenureInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public TenureInvalid(String field, String message) {
    this(List.of(new Fault(field, message)));
  }

  public List<Fault> faults() {
    return faults;
  }
}
