package org.zhunru.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.audit.AuditDecision;
import org.zhunru.audit.AuditEntry;
import org.zhunru.audit.AuditedCase;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Decision.MatchedRow;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.Diagrams;

/** Puts cases and entries into the words an auditor reads. */
@Component
class Lines {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

  private final Labels labels;
  private final Names names;
  private final Diagrams diagrams;

  Lines(Labels labels, Names names, Diagrams diagrams) {
    this.labels = labels;
    this.names = names;
    this.diagrams = diagrams;
  }

  List<CaseLine> cases(List<AuditedCase> cases) {
    Names.Known known = names.now();
    return cases.stream().map(found -> line(found, known)).toList();
  }

  private CaseLine line(AuditedCase found, Names.Known known) {
    return new CaseLine(
        found.ref(),
        found.title(),
        found.subject(),
        known.organisation(found.applicant()),
        found.communities().stream().map(known::organisation).toList(),
        labels.state(found.state()),
        labels.outcome(found.outcome()),
        found.reason() == null ? "" : found.reason(),
        labels.outcome(found.rulesOutcome()),
        found.rulesReason() == null ? "" : found.rulesReason(),
        labels.outcome(found.overrideOutcome()),
        found.openedAt(),
        found.closedAt(),
        found.dueAt(),
        found.daysLate());
  }

  List<EntryLine> entries(List<AuditEntry> entries, List<AuditDecision> decisions) {
    Names.Known known = names.now();
    Map<Long, AuditDecision> byEntry =
        decisions.stream().collect(Collectors.toMap(AuditDecision::entryId, Function.identity()));
    Map<String, String> steps = steps(entries);
    Map<String, String> tasks =
        entries.stream()
            .filter(entry -> entry.act().startsWith("task.") && !entry.detail().getOrDefault("name", "").isEmpty())
            .collect(Collectors.toMap(AuditEntry::object, entry -> entry.detail().get("name"), (first, later) -> later));
    return entries.stream()
        .map(entry -> line(entry, byEntry.get(entry.id()), object(entry, byEntry.get(entry.id()), tasks, known), steps, known))
        .toList();
  }

  /** Names of the steps of the drawings of the one case all entries are of; none where they are of several. */
  private Map<String, String> steps(List<AuditEntry> entries) {
    List<String> refs = entries.stream().map(AuditEntry::caseRef).distinct().limit(2).toList();
    return refs.size() != 1 || refs.get(0) == null ? Map.of() : WalkedSteps.names(diagrams.walks(refs.get(0)));
  }

  /** What an act was done to: a task and a table by their names. */
  private static String object(AuditEntry entry, AuditDecision decision, Map<String, String> tasks, Names.Known known) {
    if (decision != null) {
      List<TableResult> tables = decision.decision().tables();
      return tables.isEmpty() ? entry.object() : tables.get(tables.size() - 1).name() + "（" + entry.object() + "）";
    }
    return entry.object() == null ? "" : tasks.getOrDefault(entry.object(), known.organisation(entry.object()));
  }

  private EntryLine line(
      AuditEntry entry, AuditDecision decision, String object, Map<String, String> steps, Names.Known known) {
    return new EntryLine(
        entry.id(),
        entry.at(),
        entry.actor(),
        known.person(entry.actor()),
        known.organisation(entry.organisation()),
        entry.act(),
        act(entry),
        object,
        labels.result(entry.result()),
        entry.detail().entrySet().stream()
            .filter(named -> !named.getValue().isEmpty())
            .map(named -> labels.detail(named.getKey()) + "：" + word(named.getKey(), named.getValue(), steps, known))
            .toList(),
        decision == null ? List.of() : decision.decision().tables().stream().map(Lines::table).toList());
  }

  /** A milestone is told by its own sentence; its code stands beside it. */
  private String act(AuditEntry entry) {
    String word = labels.act(entry.act());
    return word.equals(entry.act()) && entry.detail().containsKey("text") ? labels.text("audit.act.milestone") : word;
  }

  private String word(String name, String value, Map<String, String> steps, Names.Known known) {
    return switch (name) {
      case "element" -> steps.containsKey(value) ? steps.get(value) + "（" + value + "）" : value;
      case "outcome", "said" -> labels.outcome(value);
      case "reason", "reasonCode" -> spoken(labels.briefReason(value), value);
      case "part" -> labels.part(value);
      case "state" -> labels.state(value);
      case "group" -> known.units(value);
      case "trigger", "actor" -> known.person(value);
      case "department", "community" -> known.organisation(value);
      case "dueAt" -> TIME.format(Instant.parse(value).atZone(DistrictClock.ZONE));
      default -> value;
    };
  }

  private static String spoken(String words, String code) {
    return words.equals(code) ? code : words + "（" + code + "）";
  }

  private static EntryLine.TableLine table(TableResult table) {
    return new EntryLine.TableLine(
        table.name(),
        table.key(),
        table.version(),
        table.versionTag() == null ? "" : table.versionTag(),
        table.rows().stream().map(MatchedRow::ruleId).collect(Collectors.joining("、")),
        named(table.inputs()),
        table.rows().stream().map(row -> named(row.outputs())).collect(Collectors.joining("；")));
  }

  private static String named(Map<String, Object> values) {
    return values.entrySet().stream()
        .map(named -> named.getKey() + "=" + (named.getValue() == null ? "" : named.getValue()))
        .collect(Collectors.joining("，"));
  }
}
