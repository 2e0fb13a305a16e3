package org.zhunru.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;

/** The case files: features write here what happens, watchers read it here. Everything joins the caller's transaction. */
@Service
@Transactional
public class CaseFiles {

  private final CaseRows rows;
  private final CaseNumbers numbers;
  private final CaseOrigins origins;
  private final CaseLists lists;
  private final CaseVisibility visibility;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  CaseFiles(
      JdbcClient jdbc, CaseVisibility visibility, DistrictClock clock, ApplicationEventPublisher events) {
    this.rows = new CaseRows(jdbc);
    this.numbers = new CaseNumbers(jdbc);
    this.origins = new CaseOrigins(jdbc);
    this.lists = new CaseLists(jdbc);
    this.visibility = visibility;
    this.clock = clock;
    this.events = events;
  }

  /** Opens a matter and makes its applicant a party. */
  public String open(OpenCase command) {
    String ref = numbers.next(command.kind(), LocalDate.ofInstant(clock.instant(), DistrictClock.ZONE).getYear());
    rows.insert(ref, command, clock.instant());
    rows.addParty(ref, command.applicant(), "APPLICANT");
    events.publishEvent(new CaseOpened(rows.header(ref)));
    return ref;
  }

  /** @throws NoSuchCase when there is none of that number */
  @Transactional(readOnly = true)
  public CaseHeader header(String ref) {
    return rows.header(ref);
  }

  /** @throws NoSuchCase when there is none of that number, or the user may not see it */
  @Transactional(readOnly = true)
  public CaseHeader visible(String ref, CurrentUser user) {
    CaseHeader header = rows.header(ref);
    if (!visibility.shows(header, rows.parties(ref), user)) {
      throw new NoSuchCase(ref);
    }
    return header;
  }

  /** These matters by number, as far as there are any of that number; as many statements for all as for one. */
  @Transactional(readOnly = true)
  public Map<String, CaseHeader> headers(Collection<String> refs) {
    return lists.headers(refs);
  }

  /** Those of these matters the user may see, by number; no more statements for all than for one of each applicant. */
  @Transactional(readOnly = true)
  public Map<String, CaseHeader> visible(Collection<String> refs, CurrentUser user) {
    return visibility.shown(lists.headers(refs), lists.parties(refs), user);
  }

  /** Milestones by number, first first; as many statements for all matters as for one. */
  @Transactional(readOnly = true)
  public Map<String, List<Milestone>> timelines(Collection<String> refs) {
    return lists.timelines(refs);
  }

  /** Lets an organisation see the matter. */
  public void addParty(String ref, String organisation, String part) {
    if (rows.addParty(ref, organisation, part)) {
      events.publishEvent(new PartyJoined(rows.header(ref), organisation, part));
    }
  }

  /** Says whom a matter comes from that was reported by another; it does not see the matter by that. */
  public void comesFrom(Origin origin) {
    origins.insert(origin);
  }

  /** Whom these matters come from, by number; a matter that its applicant brought is absent. */
  @Transactional(readOnly = true)
  public Map<String, Origin> origins(Collection<String> refs) {
    return origins.of(refs);
  }

  /** Codes of the organisations that take this part in the matter. */
  @Transactional(readOnly = true)
  public List<String> parties(String ref, String part) {
    return rows.parties(ref, part);
  }

  /** Writes a milestone. */
  public void note(String ref, Milestone milestone) {
    rows.insert(ref, milestone);
    events.publishEvent(new CaseNoted(rows.header(ref), milestone));
  }

  /** Says where the matter stands now and until when. */
  public void move(String ref, String state, Instant dueAt) {
    rows.update(ref, state, dueAt);
    events.publishEvent(new CaseMoved(rows.header(ref), CaseMoved.Change.STATE));
  }

  /** The matter is decided and goes on: its outcome stands from now, its end is another one. */
  public void decide(String ref, String state, String outcome, String reason, Instant dueAt) {
    rows.decide(ref, state, outcome, reason, dueAt);
    events.publishEvent(new CaseMoved(rows.header(ref), CaseMoved.Change.DECIDED));
  }

  /** The matter's title or subject was corrected. */
  public void rename(String ref, String title, String subject) {
    rows.rename(ref, title, subject);
    events.publishEvent(new CaseMoved(rows.header(ref), CaseMoved.Change.NAME));
  }

  /** Stops the clock of the matter. */
  public void hold(String ref, String reason) {
    rows.hold(ref, reason, clock.instant());
    events.publishEvent(new CaseMoved(rows.header(ref), CaseMoved.Change.HELD));
  }

  /** Lets the clock run again until the new end of the term. */
  public void resume(String ref, Instant dueAt) {
    rows.resume(ref, clock.instant(), dueAt);
    events.publishEvent(new CaseMoved(rows.header(ref), CaseMoved.Change.RESUMED));
  }

  /** Ends the matter. */
  public void close(String ref, String state, String outcome, String reason) {
    rows.close(ref, state, outcome, reason, clock.instant());
    events.publishEvent(new CaseClosed(rows.header(ref)));
  }

  /** A matter that had ended goes on; its outcome stands until another is recorded. */
  public void reopen(String ref, String state, Instant dueAt) {
    rows.reopen(ref, state, dueAt);
    events.publishEvent(new CaseMoved(rows.header(ref), CaseMoved.Change.REOPENED));
  }

  @Transactional(readOnly = true)
  public List<Milestone> timeline(String ref) {
    return rows.milestones(ref);
  }

  /** Times during which the clock of the matter stood still. */
  @Transactional(readOnly = true)
  public List<Hold> holds(String ref) {
    return rows.holds(ref);
  }

  /** Matters somebody opened for the organisation acted for now, newest first. */
  @Transactional(readOnly = true)
  public List<CaseHeader> openedBy(CurrentUser user, int limit) {
    return rows.openedBy(user.username(), user.organisation().code(), limit);
  }

  /** Matters of a kind that an organisation applied for and that have not ended, by number. */
  @Transactional(readOnly = true)
  public List<CaseHeader> open(String kind, String applicant) {
    return rows.open(kind, applicant);
  }

  /** @param to null while the clock still stands */
  public record Hold(String reason, Instant from, Instant to) {}
}
