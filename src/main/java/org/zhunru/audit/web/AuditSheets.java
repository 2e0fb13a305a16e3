package org.zhunru.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zhunru.audit.AuditDecision;
import org.zhunru.audit.AuditEntry;
import org.zhunru.audit.AuditedCase;
import org.zhunru.district.DistrictClock;

/** Cases and entries as files for a spreadsheet. */
@Component
class AuditSheets {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Lines lines;
  private final Labels labels;

  AuditSheets(Lines lines, Labels labels) {
    this.lines = lines;
    this.labels = labels;
  }

  ResponseEntity<byte[]> cases(List<AuditedCase> found) {
    List<String> heads =
        heads(
            "ref", "title", "item", "department", "communities", "state", "said", "said-reason", "override", "outcome",
            "reason", "opened", "closed", "due", "late");
    return Sheet.file("audit-cases.csv", heads, lines.cases(found).stream().map(AuditSheets::row).toList());
  }

  /** @param decisions those of the entries whose tables are to be shown */
  ResponseEntity<byte[]> entries(String name, List<AuditEntry> entries, List<AuditDecision> decisions) {
    List<String> heads =
        heads(
            "id", "time", "actor", "person", "organisation", "act", "code", "object", "result", "detail", "table",
            "table-version", "rows", "inputs", "outputs");
    List<List<String>> rows = lines.entries(entries, decisions).stream().flatMap(AuditSheets::rows).toList();
    return Sheet.file(name + ".csv", heads, rows);
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
