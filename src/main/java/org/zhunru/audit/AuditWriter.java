package org.zhunru.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseClosed;
import org.zhunru.casefile.CaseMoved;
import org.zhunru.casefile.CaseNoted;
import org.zhunru.casefile.CaseOpened;
import org.zhunru.casefile.PartyJoined;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.rulebook.Rulebook;

/** Writes the trail in the transaction of the act: both are kept, or neither. The engine's steps are in {@link TaskWriter}. */
@Component
class AuditWriter {

  private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2,10}-\\d{4}-\\d{5,12}");

  private final EntryRows entries;
  private final DecisionRows decisions;
  private final CaseRows cases;
  private final WhoActs who;
  private final DistrictClock clock;
  private final Rulebook rules;

  AuditWriter(JdbcClient jdbc, CaseRows cases, CurrentUsers users, DistrictClock clock, Rulebook rules) {
    this.entries = new EntryRows(jdbc);
    this.decisions = new DecisionRows(jdbc);
    this.cases = cases;
    this.who = new WhoActs(users);
    this.clock = clock;
    this.rules = rules;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(CaseOpened event) {
    var header = event.header();
    cases.open(header);
    add(
        header.openedAt(),
        new WhoActs.Who(header.openedBy(), header.applicant()),
        "case.opened",
        header.ref(),
        header.ref(),
        header.state(),
        Map.of("title", header.title(), "subject", header.subject()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(CaseNoted event) {
    var milestone = event.milestone();
    add(
        milestone.at(),
        new WhoActs.Who(milestone.actor(), milestone.organisation()),
        milestone.what(),
        event.header().ref(),
        event.header().ref(),
        event.header().state(),
        Map.of("text", milestone.text()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(CaseMoved event) {
    var header = event.header();
    cases.move(header, clock.instant());
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("title", header.title());
    detail.put("subject", header.subject());
    detail.put("dueAt", header.dueAt() == null ? "" : header.dueAt().toString());
    if (header.outcome() != null) {
      detail.put("outcome", header.outcome());
      detail.put("reason", header.reason() == null ? "" : header.reason());
    }
    String act =
        switch (event.change()) {
          case STATE -> "case.moved";
          case DECIDED -> "case.decided";
          case NAME -> "case.renamed";
          case HELD -> "case.held";
          case RESUMED -> "case.resumed";
          case REOPENED -> "case.reopened";
        };
    add(clock.instant(), who.now(), act, header.ref(), header.ref(), header.state(), detail);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PartyJoined event) {
    cases.join(event.header().ref(), event.organisation(), event.part());
    add(
        clock.instant(),
        who.now(),
        "case.party-joined",
        event.header().ref(),
        event.organisation(),
        "OK",
        Map.of("part", event.part()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(CaseClosed event) {
    var header = event.header();
    cases.move(header, header.closedAt());
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("reason", header.reason() == null ? "" : header.reason());
    detail.put("state", header.state());
    String result = header.outcome() == null ? header.state() : header.outcome();
    add(header.closedAt(), who.now(), "case.closed", header.ref(), header.ref(), result, detail);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(DecisionTaken event) {
    Said said = Said.by(event.decision());
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("element", event.elementId());
    String packageVersion = rules.packageVersion();
    detail.put("packageVersion", packageVersion);
    detail.put("reasonCode", said.reasonCode() == null ? "" : said.reasonCode());
    detail.put("rule", said.rule() == null ? "" : said.rule());
    detail.put("trigger", who.trigger());
    String result = said.outcome() == null ? "OK" : said.outcome();
    var system = new WhoActs.Who(WhoActs.SYSTEM, null);
    long entry =
        add(clock.instant(), system, "decision.taken", event.caseRef(), event.decision().key(), result, detail);
    decisions.add(entry, event.caseRef(), event.elementId(), packageVersion, said, event.decision());
    cases.judge(event.caseRef(), said);
  }

  /** Joins the caller's transaction; an act without one (a failed sign-in) is kept by itself. */
  @EventListener
  @Transactional
  void on(Act event) {
    String ref = event.object() != null && CASE_NUMBER.matcher(event.object()).matches() ? event.object() : null;
    var person = new WhoActs.Who(event.username() == null ? WhoActs.SYSTEM : event.username(), event.organisation());
    Map<String, String> detail = event.detail() == null ? Map.of() : event.detail();
    add(clock.instant(), person, event.act(), ref, event.object(), event.result(), detail);
  }

  private long add(
      Instant at,
      WhoActs.Who person,
      String act,
      String ref,
      String object,
      String result,
      Map<String, String> detail) {
    return entries.add(
        new AuditEntry(0, at, person.name(), person.organisation(), act, ref, object, result, detail));
  }
}
