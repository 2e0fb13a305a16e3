package org.zhunru.tasklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Origin;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;

/** The cases a person opened for the organisation acted for, as lines of a list. */
@Component
class StartedCases {

  private final CaseFiles cases;
  private final Organisations organisations;
  private final Lights lights;

  StartedCases(CaseFiles cases, Organisations organisations, Lights lights) {
    this.cases = cases;
    this.organisations = organisations;
    this.lights = lights;
  }

  /** Newest first, one more than a list counts at most. */
  List<InboxTask> of(CurrentUser user, InboxFilter filter) {
    List<CaseHeader> headers = cases.openedBy(user, InboxPage.MOST + 1);
    Map<String, Origin> origins = cases.origins(headers.stream().map(CaseHeader::ref).toList());
    Map<String, String> names =
        organisations.names(headers.stream().map(CaseHeader::applicant).distinct().toList());
    return headers.stream().map(header -> line(header, names, origins)).filter(wanted(filter)).toList();
  }

  private Predicate<InboxTask> wanted(InboxFilter filter) {
    return line ->
        (has(line.title(), filter.text()) || has(line.caseRef(), filter.text()) || has(line.subject(), filter.text()))
            && (has(line.departmentName(), filter.department()) || line.department().equals(filter.department()))
            && (has(line.unitName(), filter.unit()) || line.unit().equals(filter.unit()))
            && (filter.light() == null || line.open() && lights.of(line) == filter.light());
  }

  private static boolean has(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static InboxTask line(CaseHeader header, Map<String, String> names, Map<String, Origin> origins) {
    String name = names.getOrDefault(header.applicant(), header.applicant());
    Origin origin = origins.getOrDefault(header.ref(), new Origin(header.ref(), header.applicant(), name));
    return new InboxTask(
        null,
        header.ref(),
        null,
        null,
        header.state(),
        null,
        header.title(),
        header.subject(),
        origin.organisation(),
        origin.name(),
        header.applicant(),
        name,
        "",
        "",
        null,
        null,
        null,
        header.openedAt(),
        header.dueAt(),
        header.closedAt(),
        null,
        null,
        header.heldSince());
  }
}
