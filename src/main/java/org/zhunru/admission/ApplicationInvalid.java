package org.zhunru.admission;

import java.util.List;

/** A request with wrong fields; each fault names the field and says in Chinese what to do. */
public class ApplicationInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param field component name of {@link Application} */
  public record Fault(String field, String message) {}

  private final transient List<Fault> faults;

  public ApplicationInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
