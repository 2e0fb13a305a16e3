package org.zhunru.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An unsubmitted request as typed: raw field values by component name of {@link Application}, nothing lost, nothing checked. */
public record Draft(long id, String owner, Map<String, List<String>> fields, Instant updatedAt) {

  /** Attachments of a draft hang on this name until it is submitted. */
  public String documentsRef() {
    return "draft-" + id;
  }

  public String first(String field) {
    List<String> values = fields.get(field);
    return values == null || values.isEmpty() ? "" : values.get(0);
  }
}
