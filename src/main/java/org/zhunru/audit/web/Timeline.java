package org.zhunru.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zhunru.audit.AuditEntry;
import org.zhunru.audit.web.TimelineRow.Kind;
import org.zhunru.district.DistrictClock;

/** Tells the entries of a case in sentences. What only an auditor or a machine cares for is left to the full trail. */
@Component
class Timeline {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private static final Pattern ISO_DAY =
      Pattern.compile("(?<![\\w.-])(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\w-])");

  private final Labels labels;
  private final Names names;

  Timeline(Labels labels, Names names) {
    this.labels = labels;
    this.names = names;
  }

  /** Oldest first. */
  List<TimelineRow> of(List<AuditEntry> entries) {
    Names.Known known = names.now();
    Map<String, String> tasks = new HashMap<>();
    List<TimelineRow> rows = new ArrayList<>();
    for (AuditEntry entry : entries) {
      String name = entry.detail().getOrDefault("name", "");
      if (entry.act().startsWith("task.") && !name.isEmpty()) {
        tasks.put(entry.object(), name);
      }
      String text = sentence(entry, tasks, known);
      if (text != null) {
        rows.add(
            new TimelineRow(
                entry.at(), known.person(entry.actor()), known.organisation(entry.organisation()), kind(entry), text));
      }
    }
    return rows;
  }

  private static Kind kind(AuditEntry entry) {
    if (entry.act().startsWith("task.")) {
      return Kind.TASK;
    }
    return entry.act().equals("decision.taken") ? Kind.DECISION : Kind.MILESTONE;
  }

  private String sentence(AuditEntry entry, Map<String, String> tasks, Names.Known known) {
    Map<String, String> detail = entry.detail();
    return switch (entry.act()) {
      case "case.opened", "case.renamed" -> labels.text("audit.timeline." + entry.act(), detail.get("title"));
      case "case.held" -> labels.text("audit.timeline.case.held");
      case "case.resumed" -> labels.text("audit.timeline.case.resumed", day(detail.get("dueAt")));
      case "case.closed" -> labels.text("audit.timeline.case.closed", labels.result(entry.result()));
      case "case.moved", "case.party-joined" -> null;
      case "decision.taken" -> decision(entry);
      case "task.created" -> created(entry, tasks, known);
      case "task.reassigned" ->
          labels.text(
              "audit.timeline.task.reassigned",
              tasks.getOrDefault(entry.object(), ""),
              known.units(detail.getOrDefault("group", "")));
      case "task.claimed", "task.released", "task.answered", "task.cancelled" ->
          labels.text("audit.timeline." + entry.act(), tasks.getOrDefault(entry.object(), ""));
      default -> entry.act().startsWith("audit.") ? null : told(entry);
    };
  }

  private String told(AuditEntry entry) {
    String own = entry.detail().get("text");
    return own == null ? labels.find("audit.timeline." + entry.act(), entry.object()) : spoken(own);
  }

  /** Days in a sentence as offices write them; numbers of documents and cases stay. */
  private static String spoken(String text) {
    return ISO_DAY.matcher(text)
        .replaceAll(day -> day.group(1) + "年" + Integer.parseInt(day.group(2)) + "月" + Integer.parseInt(day.group(3)) + "日");
  }

  private String created(AuditEntry entry, Map<String, String> tasks, Names.Known known) {
    String units = known.units(entry.detail().getOrDefault("group", ""));
    String due = day(entry.detail().get("dueAt"));
    String task = tasks.getOrDefault(entry.object(), "");
    return due.isEmpty()
        ? labels.text("audit.timeline.task.created", units, task)
        : labels.text("audit.timeline.task.created.due", units, task, due);
  }

  /** Only a judgement of the request is told; the tables that route and time it are in the full trail. */
  private String decision(AuditEntry entry) {
    String reason = entry.detail().getOrDefault("reasonCode", "");
    if (reason.isEmpty()) {
      return null;
    }
    String rule = entry.detail().getOrDefault("rule", "");
    String outcome = labels.outcome(entry.result());
    return rule.isEmpty()
        ? labels.text("audit.timeline.decision.taken", outcome, reason)
        : labels.text("audit.timeline.decision.taken.rule", outcome, reason, rule);
  }

  private static String day(String instant) {
    return instant == null || instant.isEmpty() ? "" : DAY.format(Instant.parse(instant).atZone(DistrictClock.ZONE));
  }
}
