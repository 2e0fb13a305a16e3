package org.zhunru.casefile;

/**
 * How somebody agreed that staff act for him.
 *
 * @param present who was there, or spoke on the telephone; 2 to 60 characters
 */
public record Consent(Kind kind, String present) {

  /** The ways to agree. */
  public enum Kind {
    /** 口头同意（当面）. */
    ORAL,
    /** 书面委托. */
    WRITTEN,
    /** 电话确认. */
    PHONE
  }

  /** What was typed; what is wrong with it becomes a fault of the fields {@code consent} and {@code present}. */
  public static Consent read(EnteredFields fields, String kind, String present) {
    Consent read = new Consent(fields.choice("consent", kind, Kind.class), fields.text("present", present, 2, 60));
    fields.require(!PersonalNumbers.in(present), "present", "personal");
    return read;
  }
}
