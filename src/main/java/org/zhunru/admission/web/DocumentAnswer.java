package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.zhunru.casefile.DocumentHeader;

/** A document as the API tells it. */
@Schema(description = "附件；size 为字节数，sha256 为内容摘要")
record DocumentAnswer(
    String id, String kind, String fileName, String mediaType, long size, String sha256, Instant uploadedAt) {

  static DocumentAnswer of(DocumentHeader header) {
    return new DocumentAnswer(
        header.id(),
        header.kind(),
        header.fileName(),
        header.mediaType(),
        header.size(),
        header.sha256(),
        header.uploadedAt());
  }
}
