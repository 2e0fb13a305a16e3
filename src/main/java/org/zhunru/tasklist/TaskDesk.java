package org.zhunru.tasklist;

import java.util.Map;
import org.zhunru.casefile.CaseHeader;

/**
 * Everything the page of one task shows.
 *
 * @param schema the form as form-js reads it (JSON); null where this person cannot answer the task any more
 * @param values what the fields show before anybody typed, by field key
 */
public record TaskDesk(InboxTask task, CaseHeader header, String schema, Map<String, Object> values) {

  public boolean answerable() {
    return schema != null;
  }
}
