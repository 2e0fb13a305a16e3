package org.zhunru.engine;

import java.util.List;

/** An answer with wrong fields; each fault names the field and a message key or text for people. */
public class AnswerInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param message Chinese text for people */
  public record Fault(String field, String message) {}

  private final transient List<Fault> faults;

  public AnswerInvalid(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public AnswerInvalid(String field, String message) {
    this(List.of(new Fault(field, message)));
  }

  public List<Fault> faults() {
    return faults;
  }
}
