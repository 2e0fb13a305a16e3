package org.zhunru.refusal;

import java.util.List;

/** A report with wrong fields. */
public class ReportInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param key message key below {@code refusal.fault}
   * @param values for the placeholders of the message
   */
  public record Fault(String field, String key, List<Object> values) {}

  private final transient List<Fault> faults;

  ReportInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
