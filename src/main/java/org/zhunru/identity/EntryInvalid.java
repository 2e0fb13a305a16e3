package org.zhunru.identity;

import java.util.ArrayList;
import java.util.List;

/** An entry with wrong fields; each fault names the field and the message key of what is wrong with it. */
public class EntryInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param values for the placeholders of the message */
  public record Fault(String field, String key, List<Object> values) {}

  private final transient List<Fault> faults;

  EntryInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /** Gathers faults, at most one a field, so that all are told at once. */
  static final class Check {

    private final List<Fault> faults = new ArrayList<>();

    Check require(boolean right, String field, String key, Object... values) {
      if (!right && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
        faults.add(new Fault(field, "identity.invalid." + key, List.of(values)));
      }
      return this;
    }

    /** @throws EntryInvalid when there is a fault */
    void done() {
      if (!faults.isEmpty()) {
        throw new EntryInvalid(faults);
      }
    }
  }
}
