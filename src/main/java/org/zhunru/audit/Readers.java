package org.zhunru.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who may read the trail, how far, and that they did. */
class Readers {

  private final Organisations organisations;
  private final ApplicationEventPublisher events;

  Readers(Organisations organisations, ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.events = events;
  }

  /** @return the organisation at the top of what an auditor may read */
  Organisation auditor(CurrentUser reader) {
    if (!reader.has(Role.AUDITOR)) {
      throw new AccessDeniedException("Not an auditor");
    }
    return scope(reader);
  }

  Organisation auditorOrLead(CurrentUser reader) {
    if (!reader.hasAny(Role.AUDITOR, Role.LEAD_CLERK, Role.LEAD_LEADER)) {
      throw new AccessDeniedException("Neither auditor nor lead unit");
    }
    return scope(reader);
  }

  private Organisation scope(CurrentUser reader) {
    return organisations.districtOf(reader.organisation()).orElse(reader.organisation());
  }

  /** An entry that concerns no case is read where its organisation stands in the scope, or where it has none. */
  void withoutCase(Organisation scope, Conditions conditions) {
    Object[] codes = organisations.all().stream().filter(scope::covers).map(Organisation::code).toArray();
    String marks = String.join(", ", Collections.nCopies(codes.length, "?"));
    conditions.and("(case_ref is not null or organisation is null or organisation in (" + marks + "))", codes);
  }

  void noteSearch(CurrentUser reader, String act, AuditQuery query, long found) {
    Map<String, String> detail = new LinkedHashMap<>();
    put(detail, "department", query.department());
    put(detail, "community", query.community());
    put(detail, "item", query.item());
    put(detail, "outcome", query.outcome());
    put(detail, "said", query.said());
    put(detail, "rule", query.rule());
    put(detail, "text", query.text());
    put(detail, "from", query.from());
    put(detail, "to", query.to());
    put(detail, "standing", query.standing());
    put(detail, "late", query.late());
    put(detail, "overridden", query.overridden());
    put(detail, "page", query.pageNumber());
    put(detail, "found", found);
    note(reader, act, "cases", detail);
  }

  /** An auditor's reading is an entry; the lead unit reads the trail of its own cases as part of its work. */
  void noteEntries(CurrentUser reader, String act, EntryQuery query, long found) {
    if (!reader.has(Role.AUDITOR)) {
      return;
    }
    Map<String, String> detail = new LinkedHashMap<>();
    put(detail, "actor", query.actor());
    put(detail, "from", query.from());
    put(detail, "to", query.to());
    put(detail, "page", query.pageNumber());
    put(detail, "found", found);
    boolean all = query.caseRef() == null || query.caseRef().isBlank();
    note(reader, act, all ? "entries" : query.caseRef().strip(), detail);
  }

  void note(CurrentUser reader, String act, String object, Map<String, String> detail) {
    events.publishEvent(new Act(reader.username(), reader.organisation().code(), act, object, "OK", detail));
  }

  private static void put(Map<String, String> detail, String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      String text = value.toString().strip();
      detail.put(name, text.length() > 200 ? text.substring(0, 200) : text);
    }
  }
}
