package org.zhunru.audit;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * The trail. There is no way here to change or remove anything. Whoever reads as an auditor sees the cases of the district
 * the auditor works for, and leaves an entry of having looked.
 */
@Service
@Transactional
public class AuditTrail {

  /** Cases on one page of a search. */
  public static final int PAGE = 20;

  /** Entries on one page. */
  public static final int ENTRIES = 100;

  private static final int ALL = 1_000_000;

  private final EntryRows entries;
  private final DecisionRows decisions;
  private final CaseRows cases;
  private final CaseSearch search;
  private final Readers readers;

  AuditTrail(
      JdbcClient jdbc, CaseRows cases, CaseSearch search, Organisations organisations, ApplicationEventPublisher events) {
    this.entries = new EntryRows(jdbc);
    this.decisions = new DecisionRows(jdbc);
    this.cases = cases;
    this.search = search;
    this.readers = new Readers(organisations, events);
  }

  /** All entries of a case, oldest first. The caller has made sure that whoever asks may see the case. */
  @Transactional(readOnly = true)
  public List<AuditEntry> entries(String caseRef) {
    return entries.ofCase(caseRef);
  }

  /** All decisions of a case, newest first. The caller has made sure that whoever asks may see the case. */
  @Transactional(readOnly = true)
  public List<AuditDecision> decisions(String caseRef) {
    return decisions.ofCase(caseRef);
  }

  /**
   * Cases of the reader's district, one page.
   *
   * @throws AccessDeniedException when the reader is no auditor
   */
  public Found<AuditedCase> search(AuditQuery query, CurrentUser reader) {
    Conditions conditions = search.of(query, readers.auditor(reader));
    long total = cases.count(conditions);
    readers.noteSearch(reader, "audit.searched", query, total);
    long offset = (query.pageNumber() - 1L) * PAGE;
    return new Found<>(
        cases.find(conditions, search.order(query.sort()), PAGE, offset), total, query.pageNumber(), PAGE);
  }

  /**
   * All cases of a search, for an export.
   *
   * @throws AccessDeniedException when the reader is no auditor
   */
  public List<AuditedCase> export(AuditQuery query, CurrentUser reader) {
    Conditions conditions = search.of(query, readers.auditor(reader));
    List<AuditedCase> found = cases.find(conditions, search.order(query.sort()), ALL, 0);
    readers.noteSearch(reader, "audit.exported", query, found.size());
    return found;
  }

  /**
   * Opens a case for reading its whole trail.
   *
   * @param how the act to be noted: {@code audit.opened}, {@code audit.opened-why}, {@code audit.exported} …
   * @throws AccessDeniedException when the reader is no auditor
   * @throws NoSuchCase when there is none of that number in the reader's district
   */
  public AuditedCase open(String ref, String how, CurrentUser reader) {
    AuditedCase found = within(ref, readers.auditor(reader));
    readers.note(reader, how, ref, Map.of());
    return found;
  }

  /**
   * Entries, newest first. An auditor reads those of the district's cases and organisations, and those of no organisation
   * (the system, an unknown name at the sign-in); the lead unit reads those of cases, without the auditors' own reading.
   *
   * @throws AccessDeniedException for any other role
   * @throws NoSuchCase when the case asked for is none of the reader's district
   */
  public Found<AuditEntry> entries(EntryQuery query, CurrentUser reader) {
    Conditions conditions = conditions(query, reader);
    long total = entries.count(conditions);
    long offset = (query.pageNumber() - 1L) * ENTRIES;
    List<AuditEntry> found = entries.find(conditions, ENTRIES, offset);
    readers.noteEntries(reader, "audit.read", query, total);
    return new Found<>(found, total, query.pageNumber(), ENTRIES);
  }

  /**
   * All entries that {@link #entries(EntryQuery, CurrentUser)} pages through, for an export.
   *
   * @throws AccessDeniedException for who is neither auditor nor lead unit
   * @throws NoSuchCase when the case asked for is none of the reader's district
   */
  public List<AuditEntry> export(EntryQuery query, CurrentUser reader) {
    List<AuditEntry> found = entries.find(conditions(query, reader), ALL, 0);
    readers.noteEntries(reader, "audit.exported", query, found.size());
    return found;
  }

  private Conditions conditions(EntryQuery query, CurrentUser reader) {
    boolean auditor = reader.has(Role.AUDITOR);
    Organisation scope = readers.auditorOrLead(reader);
    Conditions conditions = new Conditions();
    if (query.caseRef() != null && !query.caseRef().isBlank()) {
      conditions.and("case_ref = ?", within(query.caseRef().strip(), scope).ref());
    } else {
      conditions.and(
          "(case_ref in (select c.ref from audit_case c where c.applicant_path like ? escape '!')"
              + (auditor ? " or case_ref is null)" : ")"),
          CaseSearch.likeBelow(scope));
      readers.withoutCase(scope, conditions);
    }
    if (!auditor) {
      conditions.and("act not like 'audit.%'");
    }
    conditions.andWhere("actor = ?", query.actor());
    if (query.from() != null) {
      conditions.and("at_ >= ?", Times.startOf(query.from()));
    }
    if (query.to() != null) {
      conditions.and("at_ < ?", Times.startOf(query.to().plusDays(1)));
    }
    return conditions;
  }

  /** What there is to choose from in a search: items, outcomes, outcomes of the rules, departments. */
  @Transactional(readOnly = true)
  public Choices choices(CurrentUser reader) {
    Organisation scope = readers.auditor(reader);
    return new Choices(
        distinct("applicant", scope), distinct("subject", scope), distinct("outcome", scope), distinct("rules_outcome", scope));
  }

  /** Values that occur in the cases of the district. */
  public record Choices(List<String> departments, List<String> items, List<String> outcomes, List<String> said) {}

  private List<String> distinct(String column, Organisation scope) {
    Conditions filled = CaseSearch.within(scope).and("c." + column + " is not null").and("c." + column + " <> ''");
    return cases.distinct(column, filled);
  }

  private AuditedCase within(String ref, Organisation scope) {
    List<AuditedCase> found = cases.find(CaseSearch.within(scope).and("c.ref = ?", ref), "c.ref", 1, 0);
    if (found.isEmpty()) {
      throw new NoSuchCase(ref);
    }
    return found.get(0);
  }
}
