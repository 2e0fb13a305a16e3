package org.zhunru.audit.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.audit.AuditTrail;
import org.zhunru.audit.AuditedCase;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.CurrentUsers;

/** What the auditor's pages show, as files for a spreadsheet: the same cases or entries in the same order. */
@Controller
class AuditFiles {

  private final AuditTrail trail;
  private final CurrentUsers users;
  private final AuditSheets sheets;
  private final Labels labels;

  AuditFiles(AuditTrail trail, CurrentUsers users, AuditSheets sheets, Labels labels) {
    this.trail = trail;
    this.users = users;
    this.sheets = sheets;
    this.labels = labels;
  }

  /** @throws AnswerInvalid when the address holds what is no day or number */
  @GetMapping("/audit.csv")
  ResponseEntity<byte[]> cases(@ModelAttribute AuditFilter filter) {
    labels.refuseFaults(filter);
    return sheets.cases(trail.export(filter.query(), users.require()));
  }

  @GetMapping("/audit/cases/{ref}.csv")
  ResponseEntity<byte[]> entries(@PathVariable String ref) {
    AuditedCase audited = trail.open(ref, "audit.exported", users.require());
    return sheets.entries("audit-" + audited.ref(), trail.entries(audited.ref()), trail.decisions(audited.ref()));
  }
}
