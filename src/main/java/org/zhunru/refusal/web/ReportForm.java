package org.zhunru.refusal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhunru.refusal.Channel;
import org.zhunru.refusal.ReportTask;

/**
 * The form of a report as it was typed, and what is wrong with it.
 *
 * @param values by field name; a field that was not sent is absent
 */
record ReportForm(Map<String, String> values, List<Fault> errors) {

  /** What the select says for who is none of the district. */
  static final String OTHER = "OTHER";

  /** @param message Chinese text for people */
  record Fault(String field, String message) {}

  public String first(String name) {
    return values.getOrDefault(name, "");
  }

  public boolean is(String name, String value) {
    return first(name).equals(value);
  }

  public boolean wrong(String name) {
    return errors.stream().anyMatch(error -> error.field().equals(name));
  }

  /** A field below a box that is not ticked does not count, whatever was typed in it. */
  ReportTask command() {
    boolean other = is("department", OTHER);
    return new ReportTask(
        first("matter"),
        first("detail"),
        first("chosen"),
        other ? "" : first("department"),
        other ? first("otherAsker") : "",
        channel(),
        day(),
        ticked("emergency"),
        below("emergency", "orderNumber"),
        ticked("duty") ? filled("dutySaid", "SAID") : "",
        ticked("certificate") ? filled("certificateKind", OTHER) : "",
        ticked("survey") ? filled("surveyMarks", "UNSEEN") : "",
        below("survey", "surveyNumber"),
        ticked("exceeding") ? filled("beyond", "—") : "");
  }

  private boolean ticked(String box) {
    return !first(box).isEmpty();
  }

  private String below(String box, String field) {
    return ticked(box) ? first(field).strip() : "";
  }

  private String filled(String field, String otherwise) {
    return first(field).isBlank() ? otherwise : first(field).strip();
  }

  private Channel channel() {
    return Arrays.stream(Channel.values()).filter(one -> is("channel", one.name())).findFirst().orElse(null);
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(first("askedOn"));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
