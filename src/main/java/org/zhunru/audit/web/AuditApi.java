package org.zhunru.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.audit.AuditEntry;
import org.zhunru.audit.AuditTrail;
import org.zhunru.audit.AuditedCase;
import org.zhunru.audit.EntryQuery;
import org.zhunru.audit.Found;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.CurrentUsers;

/** The trail for programs. Refusals are told as problems by the advice of the web room. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "审计")
class AuditApi {

  private static final String CSV = "text/csv";

  private final AuditTrail trail;
  private final CurrentUsers users;
  private final AuditSheets sheets;
  private final Labels labels;

  AuditApi(AuditTrail trail, CurrentUsers users, AuditSheets sheets, Labels labels) {
    this.trail = trail;
    this.users = users;
    this.sheets = sheets;
    this.labels = labels;
  }

  /** One page; {@code total} counts all pages. */
  record Page<T>(int page, int pages, int size, long total, List<T> items) {

    static <T> Page<T> of(Found<T> found) {
      return new Page<>(found.page(), found.pages(), found.size(), found.total(), found.items());
    }
  }

  @GetMapping("/entries")
  @Operation(
      summary = "留痕记录，最新在前",
      description = "审计员可查本区全部记录；牵头单位可查本区案件的记录；其他角色不可查。每次查询本身留痕。Accept 为 text/csv 时导出全部页。")
  Page<AuditEntry> entries(
      @RequestParam(name = "case", required = false) String ref,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      @RequestParam(required = false) String actor,
      @RequestParam(required = false) Integer page) {
    return Page.of(trail.entries(query(ref, from, to, actor, page), users.require()));
  }

  /** The tables of decisions are shown where one case is asked for. */
  @GetMapping(path = "/entries", produces = CSV)
  @Operation(summary = "留痕记录，最新在前")
  ResponseEntity<byte[]> entriesFile(
      @RequestParam(name = "case", required = false) String ref,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      @RequestParam(required = false) String actor) {
    EntryQuery query = query(ref, from, to, actor, null);
    List<AuditEntry> found = trail.export(query, users.require());
    boolean one = ref != null && !ref.isBlank();
    return sheets.entries("audit-entries", found, one ? trail.decisions(ref.strip()) : List.of());
  }

  @GetMapping("/cases")
  @Operation(summary = "全部案件检索", description = "审计员专用，条件与检索页相同。每次检索本身留痕。Accept 为 text/csv 时导出全部页。")
  Page<AuditedCase> cases(@ParameterObject @ModelAttribute AuditFilter filter) {
    labels.refuseFaults(filter);
    return Page.of(trail.search(filter.query(), users.require()));
  }

  @GetMapping(path = "/cases", produces = CSV)
  @Operation(summary = "全部案件检索")
  ResponseEntity<byte[]> casesFile(@ParameterObject @ModelAttribute AuditFilter filter) {
    labels.refuseFaults(filter);
    return sheets.cases(trail.export(filter.query(), users.require()));
  }

  private EntryQuery query(String ref, LocalDate from, LocalDate to, String actor, Integer page) {
    refuseStrange("from", from);
    refuseStrange("to", to);
    return new EntryQuery(ref, actor, from, to, page);
  }

  /** A database holds fewer years than a date can have. */
  private void refuseStrange(String field, LocalDate day) {
    if (day != null && (day.getYear() < 2000 || day.getYear() > 2200)) {
      throw new AnswerInvalid(field, labels.text("audit.fault.day"));
    }
  }
}
