package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhunru.admission.Draft;
import org.zhunru.casefile.DocumentHeader;

/** A draft as the API tells it. */
@Schema(description = "草稿；fields 为按字段名保存的原始内容，不检查")
record DraftAnswer(long id, Instant updatedAt, Map<String, List<String>> fields, List<DocumentAnswer> documents) {

  static DraftAnswer of(Draft draft, List<DocumentHeader> documents) {
    return new DraftAnswer(
        draft.id(), draft.updatedAt(), draft.fields(), documents.stream().map(DocumentAnswer::of).toList());
  }
}
