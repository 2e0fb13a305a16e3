package org.zhunru.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.CaseMoved;
import org.zhunru.casefile.Origin;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskAnswered;
import org.zhunru.engine.TaskCancelled;
import org.zhunru.engine.TaskClaimed;
import org.zhunru.engine.TaskCreated;
import org.zhunru.engine.TaskReassigned;
import org.zhunru.engine.TaskReleased;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation.Kind;
import org.zhunru.identity.Organisations;

/** Keeps the inbox in the engine's own transaction: no task without a row, no row without a task. */
@Component
class InboxProjection {

  private static final int COMMUNITIES_LENGTH = 400;
  private static final int TITLE_LENGTH = 300;

  private final InboxRows rows;
  private final CaseFiles cases;
  private final Organisations organisations;
  private final CurrentUsers users;
  private final DistrictClock clock;

  InboxProjection(
      InboxRows rows, CaseFiles cases, Organisations organisations, CurrentUsers users, DistrictClock clock) {
    this.rows = rows;
    this.cases = cases;
    this.organisations = organisations;
    this.users = users;
    this.clock = clock;
  }

  @EventListener
  void on(TaskCreated event) {
    OpenTask task = event.task();
    CaseHeader header = cases.header(task.caseRef());
    List<String> communities = communities(header);
    Origin origin = origin(header);
    List<String> codes = new ArrayList<>(communities);
    codes.add(origin.organisation());
    codes.add(task.unit());
    Map<String, String> names = organisations.names(codes);
    rows.insert(
        new InboxTask(
            task.id(),
            task.caseRef(),
            task.processKey(),
            task.elementId(),
            task.name(),
            task.formKey(),
            title(event.line(), header),
            header.subject(),
            origin.organisation().isEmpty() ? header.applicant() : origin.organisation(),
            names.getOrDefault(origin.organisation(), origin.name()),
            task.unit(),
            names.getOrDefault(task.unit(), task.unit()),
            joined(communities, names),
            task.groups().iterator().next(),
            task.claimedBy(),
            task.claimedBy() == null ? null : nameOf(task.claimedBy()),
            task.claimedBy() == null ? null : task.createdAt(),
            task.createdAt(),
            task.dueAt(),
            null,
            null,
            null,
            header.heldSince()),
        header.dueAt());
  }

  @EventListener
  void on(CaseMoved event) {
    rows.clock(event.header().ref(), event.header().dueAt(), event.header().heldSince());
  }

  @EventListener
  void on(TaskClaimed event) {
    rows.claim(event.taskId(), event.username(), nameOf(event.username()), clock.instant());
  }

  @EventListener
  void on(TaskReleased event) {
    rows.claim(event.taskId(), null, null, null);
  }

  @EventListener
  void on(TaskReassigned event) {
    List<String> communities = communities(cases.header(event.caseRef()));
    List<String> codes = new ArrayList<>(communities);
    codes.add(event.unit());
    Map<String, String> names = organisations.names(codes);
    rows.regroup(
        event.taskId(),
        event.toGroup(),
        event.unit(),
        names.getOrDefault(event.unit(), event.unit()),
        joined(communities, names));
  }

  @EventListener
  void on(TaskAnswered event) {
    rows.end(event.taskId(), event.username(), nameOf(event.username()), clock.instant());
  }

  @EventListener
  void on(TaskCancelled event) {
    rows.end(event.taskId(), null, null, clock.instant());
  }

  /** Two tasks of one case may be about different things: then the line says which. */
  private static String title(String line, CaseHeader header) {
    String title = line.isEmpty() ? header.title() : line;
    return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
  }

  /** Whoever claims or answers is the person signed in. */
  private String nameOf(String username) {
    return users.find().filter(user -> user.username().equals(username)).map(CurrentUser::name).orElse(username);
  }

  /** A case a community brought concerns that community. */
  private List<String> communities(CaseHeader header) {
    List<String> parties = cases.parties(header.ref(), "COMMUNITY");
    return parties.isEmpty() && broughtByCommunity(header) ? List.of(header.applicant()) : parties;
  }

  /** Who brought the case; where a community reports what somebody asked of it, whoever asked. */
  private Origin origin(CaseHeader header) {
    Origin applicant = new Origin(header.ref(), header.applicant(), header.applicant());
    return cases.origins(List.of(header.ref())).getOrDefault(header.ref(), applicant);
  }

  private boolean broughtByCommunity(CaseHeader header) {
    return organisations.find(header.applicant()).filter(unit -> unit.kind() == Kind.COMMUNITY).isPresent();
  }

  private static String joined(List<String> communities, Map<String, String> names) {
    String all = communities.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining("、"));
    return all.length() <= COMMUNITIES_LENGTH ? all : all.substring(0, COMMUNITIES_LENGTH - 1) + "…";
  }
}
