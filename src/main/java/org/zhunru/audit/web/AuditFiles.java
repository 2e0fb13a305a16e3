package org.zhunru.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.audit.AuditTrail;
import org.zhunru.audit.AuditedCase;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.CurrentUsers;

/** What the auditor's pages show, as files for a spreadsheet: the same cases or entries in the same order. */
@Controller
class AuditFiles {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final AuditTrail trail;
  private final CurrentUsers users;
  private final Lines lines;
  private final Labels labels;

  AuditFiles(AuditTrail trail, CurrentUsers users, Lines lines, Labels labels) {
    this.trail = trail;
    this.users = users;
    this.lines = lines;
    this.labels = labels;
  }

  /** @throws AnswerInvalid when the address holds what is no day or number */
  @GetMapping("/audit.csv")
  ResponseEntity<byte[]> cases(@ModelAttribute AuditFilter filter) {
    if (!filter.faults().isEmpty()) {
      throw new AnswerInvalid(
          filter.faults().entrySet().stream()
              .map(one -> new AnswerInvalid.Fault(one.getKey(), labels.text(one.getValue())))
              .toList());
    }
    List<List<String>> rows =
        lines.cases(trail.export(filter.query(), users.require())).stream().map(AuditFiles::row).toList();
    List<String> heads =
        heads(
            "ref", "title", "item", "department", "communities", "state", "said", "said-reason", "override", "outcome",
            "reason", "opened", "closed", "due", "late");
    return Sheet.file("audit-cases.csv", heads, rows);
  }

  @GetMapping("/audit/cases/{ref}.csv")
  ResponseEntity<byte[]> entries(@PathVariable String ref) {
    AuditedCase audited = trail.open(ref, "audit.exported", users.require());
    List<List<String>> rows =
        lines.entries(trail.entries(audited.ref()), trail.decisions(audited.ref())).stream()
            .flatMap(AuditFiles::rows)
            .toList();
    List<String> heads =
        heads(
            "id", "time", "actor", "person", "organisation", "act", "code", "object", "result", "detail", "table",
            "table-version", "rows", "inputs", "outputs");
    return Sheet.file("audit-" + audited.ref() + ".csv", heads, rows);
  }

  private List<String> heads(String... columns) {
    return Stream.of(columns).map(column -> labels.text("audit.column." + column)).toList();
  }

  private static List<String> row(CaseLine line) {
    return List.of(
        line.ref(),
        line.title(),
        line.item(),
        line.department(),
        String.join("、", line.communities()),
        line.state(),
        line.said(),
        line.saidReason(),
        line.override(),
        line.outcome(),
        line.reason(),
        time(line.openedAt()),
        time(line.closedAt()),
        time(line.dueAt()),
        String.valueOf(line.daysLate()));
  }

  /** A decision takes one row for each table that was asked. */
  private static Stream<List<String>> rows(EntryLine line) {
    List<String> entry =
        List.of(
            String.valueOf(line.id()),
            time(line.at()),
            line.actor(),
            line.person(),
            line.organisation(),
            line.act(),
            line.code(),
            line.object(),
            line.result(),
            line.details().stream().collect(Collectors.joining("\n")));
    if (line.tables().isEmpty()) {
      return Stream.of(joined(entry, List.of("", "", "", "", "")));
    }
    return line.tables().stream()
        .map(
            table ->
                joined(
                    entry,
                    List.of(
                        table.name(),
                        table.tag() + " / " + table.version(),
                        table.rows(),
                        table.inputs(),
                        table.outputs())));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String time(Instant instant) {
    return instant == null ? "" : TIME.format(instant.atZone(DistrictClock.ZONE));
  }
}
