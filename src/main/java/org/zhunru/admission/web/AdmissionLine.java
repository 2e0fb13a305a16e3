package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.zhunru.casefile.CaseHeader;

/** A request in a list of the API. */
@Schema(description = "准入申请列表中的一行")
record AdmissionLine(
    String ref,
    String title,
    String itemCode,
    String state,
    String outcome,
    String reasonCode,
    Instant submittedAt,
    Instant dueAt,
    Instant closedAt) {

  static AdmissionLine of(CaseHeader header) {
    return new AdmissionLine(
        header.ref(),
        header.title(),
        header.subject(),
        header.state(),
        header.outcome(),
        header.reason(),
        header.openedAt(),
        header.dueAt(),
        header.closedAt());
  }
}
