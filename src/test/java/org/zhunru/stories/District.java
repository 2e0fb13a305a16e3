package org.zhunru.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.Application;
import org.zhunru.admission.Draft;
import org.zhunru.admission.Drafts;
import org.zhunru.admission.EmergencyLifting;
import org.zhunru.admission.SubmitAdmission;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.consultation.CommentDesk;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.NewVote;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.VoteDesk;
import org.zhunru.demo.DemoClock;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.jointmeeting.JointAgenda;
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.jointmeeting.Matter;
import org.zhunru.jointmeeting.Member;
import org.zhunru.jointmeeting.NewJointSession;
import org.zhunru.jointmeeting.SessionView;
import org.zhunru.jointmeeting.Topic;
import org.zhunru.standing.NewBody;
import org.zhunru.standing.NewSeat;
import org.zhunru.standing.Seat;
import org.zhunru.standing.Session;
import org.zhunru.standing.StandingBodies;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

/** The people of the demo district as actors: they file, answer and wait. */
@TestComponent
public class District {

  private static final Map<String, CastMember> CAST =
      Map.ofEntries(
          Map.entry("minzheng", new CastMember("minzheng", Role.DEPARTMENT_CLERK)),
          Map.entry("chengguan", new CastMember("chengguan", Role.DEPARTMENT_CLERK)),
          Map.entry("tongji", new CastMember("tongji", Role.DEPARTMENT_CLERK)),
          Map.entry("renshe", new CastMember("renshe", Role.DEPARTMENT_CLERK)),
          Map.entry("shujuju", new CastMember("shuju", Role.DEPARTMENT_CLERK)),
          Map.entry("shegong", new CastMember("shegongbu", Role.LEAD_CLERK)),
          Map.entry("shegong.leader", new CastMember("shegongbu", Role.LEAD_LEADER)),
          Map.entry("sifa", new CastMember("sifa", Role.LEGAL_REVIEWER)),
          Map.entry("caizheng", new CastMember("caizheng", Role.FINANCE_REVIEWER)),
          Map.entry("shuju", new CastMember("shuju", Role.DATA_REVIEWER)),
          Map.entry("fenguan", new CastMember("yanjiang", Role.JOINT_MEETING_MEMBER)),
          Map.entry("fuhe", new CastMember("yanjiang", Role.JOINT_MEETING_MEMBER)),
          Map.entry("nanjin", new CastMember("nanjin", Role.STREET_OFFICE)),
          Map.entry("zixi", new CastMember("zixi", Role.STREET_OFFICE)),
          Map.entry("gongcheng", new CastMember("gongcheng", Role.COMMUNITY_COMMITTEE)),
          Map.entry("xiangyang", new CastMember("xiangyang", Role.COMMUNITY_COMMITTEE)),
          Map.entry("gongcheng.yi", new CastMember("gongcheng", Role.COMMUNITY_COMMITTEE)),
          Map.entry("gongcheng.dang", new CastMember("gongcheng", Role.PARTY_ORGANISATION)),
          Map.entry("jiandu", new CastMember("gongcheng", Role.SUPERVISION_COMMITTEE)),
          Map.entry("hongfeng", new CastMember("hongfeng", Role.COMMUNITY_COMMITTEE)));

  private record CastMember(String organisation, Role role) {}

  private final Admissions admissions;
  private final UserTasks tasks;
  private final Organisations organisations;
  private final DemoClock clock;
  private final ObjectMapper json;
  @Autowired private EmergencyLifting lifting;
  @Autowired private Consultations consultations;
  @Autowired private CommentDesk comments;
  @Autowired private Drafts drafts;
  @Autowired private CaseDocuments documents;
  @Autowired private JointSessions jointSessions;
  @Autowired private JointAgenda jointAgenda;
  @Autowired private CaseFiles cases;
  @Autowired private StandingBodies bodies;
  @Autowired private ParticipantList participants;
  @Autowired private VoteDesk votes;
  @Autowired private WorkingCalendar calendar;
  @Autowired private AdmittedItems items;
  @Autowired private JdbcClient jdbc;
  @Autowired private Parameters parameters;

  District(
      Admissions admissions, UserTasks tasks, Organisations organisations, DemoClock clock, ObjectMapper json) {
    this.admissions = admissions;
    this.tasks = tasks;
    this.organisations = organisations;
    this.clock = clock;
    this.json = json;
  }

  /** A small district: two sit in its joint meeting, and one vote decides where the other may not vote. */
  @EventListener(ApplicationReadyEvent.class)
  void smallJointMeeting() {
    jdbc.sql("delete from standing_seat where username in ('zhengfa', 'zuzhi')").update();
    leastEntitled(1);
  }

  /** A number of the district's rules from now on. */
  void sets(String parameter, int value) {
    parameters.change(parameter, BigDecimal.valueOf(value));
  }

  /** So many members have to be free to vote on a matter of the joint meeting. */
  void leastEntitled(int least) {
    parameters.change("jointmeeting.least-entitled", BigDecimal.valueOf(least));
  }

  public CurrentUser user(String username) {
    CastMember member = CAST.get(username);
    return new CurrentUser(username, username, organisations.get(member.organisation()), Set.of(member.role()));
  }

  public Actor actor(String username) {
    CurrentUser user = user(username);
    return new Actor(user.username(), user.name(), user.groups());
  }

  public String files(String username, Application application) {
    return admissions.submit(new SubmitAdmission(application, null, null), user(username));
  }

  /** Files with the order of an emergency attached. */
  public String filesWithOrder(String username, Application application) {
    Draft draft = drafts.create(user(username));
    byte[] order = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8);
    documents.store(
        draft.documentsRef(), "EMERGENCY_ORDER", "应急响应命令.pdf", new ByteArrayInputStream(order), username);
    return admissions.submit(new SubmitAdmission(application, null, draft.id()), user(username));
  }

  public void answers(String username, String ref, String element, Object... keysAndValues) {
    Map<String, Object> answer = new java.util.LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    tasks.answer(waiting(username, ref, element).id(), actor(username), write(answer));
  }

  /** Somebody who is clerk and leader of the lead unit at once. */
  public void bothRolesAnswer(String username, String ref, String element, Object... keysAndValues) {
    Map<String, Object> answer = new java.util.LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    Actor both = new Actor(username, username, Set.of("lead-clerk:shegongbu", "lead-leader:shegongbu"));
    OpenTask task = tasks.waiting(ref, element, both).orElseThrow(() -> new AssertionError(element + " does not wait"));
    tasks.answer(task.id(), both, write(answer));
  }

  /**
   * The joint meeting decides a request that waits for it: convened, papers, votes, conclusion, minutes signed on one day.
   *
   * @param votes of its members, by account in alphabetical order; whoever acted on the request recuses himself instead
   */
  public void jointMeeting(String ref, boolean stripped, boolean marketable, String... votes) {
    String session = convenes(ref);
    List<Member> members = session(session).members().stream().sorted(comparing(Member::username)).toList();
    assertThat(members).hasSameSizeAs(votes);
    members.forEach(member -> memberAnswers(member.username(), session, "Ask_Paper", "paper", "已阅"));
    answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    for (int i = 0; i < votes.length; i++) {
      String member = members.get(i).username();
      boolean acted = see(ref).timeline().stream().anyMatch(one -> one.actor().equals(member));
      memberAnswers(
          member, session, "Ask_Vote", "choice", acted ? "RECUSE" : votes[i], "reason", acted ? "办理过本件，应当回避" : "");
    }
    answers(
        "shegong", session, "Ask_RecordConclusion", "redFlagsStripped", stripped, "marketable", marketable, "workloadHigh",
        marketable, "conclusion", "会议讨论了本件");
    answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
  }

  /** Tables whose rows the trail of that case holds. */
  public List<String> decided(String ref) {
    return jdbc.sql("select distinct d.decision_key from audit_decision d where d.case_ref = ?").param(ref).query(String.class).list();
  }

  /** A residents' council of that community, in which these people sit from today. @return its number */
  public long council(String community, String... holders) {
    CurrentUser clerk = user(community);
    long body =
        bodies.found(
            new NewBody("RESIDENTS_COUNCIL", "居民议事会", "居民会议通过的议事会章程", "4", today().minusYears(1).toString()), clerk);
    seats(body, community, holders);
    return body;
  }

  /** These people sit in the body from today. */
  public void seats(long body, String community, String... holders) {
    for (String holder : holders) {
      bodies.seat(
          body,
          new NewSeat(
              holder, "RESIDENTS", "", "", today().toString(), today().plusYears(3).toString(), "ELECTED", "推选会记录", ""),
          user(community));
    }
  }

  /** How often that body met, newest last, as whoever keeps it sees it. */
  public List<Session> met(long body, String community) {
    return bodies.find(body, user(community)).orElseThrow().sessions();
  }

  /** Stories outlast the terms of the seats: who sat in the joint meeting sits there again. */
  private void reseats() {
    StandingBodies.Overview body = bodies.jointMeeting("shegongbu", user("shegong")).orElseThrow();
    for (Seat seat : body.seats().stream().filter(one -> one.over(body.today())).toList()) {
      bodies.leave(body.body().id(), seat.id(), "任期届满换届", user("shegong"));
      bodies.seat(
          body.body().id(),
          new NewSeat(
              seat.holder(), seat.kind().name(), seat.post(), seat.username(), today().toString(),
              today().plusYears(3).toString(), seat.appointment().name(), "换届推选记录", ""),
          user("shegong"));
    }
  }

  /** Convenes a session today on what waits of this request. */
  public String convenes(String ref) {
    reseats();
    return jointSessions.convene(
        new NewJointSession(List.of(String.valueOf(matter(ref).id())), "MEETING", today().toString(), "三楼会议室"),
        user("shegong"));
  }

  /** Whoever acts for a community's committee. */
  public CurrentUser committee(String community) {
    return new CurrentUser("clerk." + community, "居委会", organisations.get(community), Set.of(Role.COMMUNITY_COMMITTEE));
  }

  /** The consultation that this community holds for the request. */
  public String consultation(String ref, String community) {
    return see(ref).consultations().stream()
        .filter(one -> one.community().equals(community) && one.result() == null)
        .map(AdmissionView.ConsultationRecord::consultation)
        .findFirst()
        .orElseThrow(() -> new AssertionError(community + " does not consult in " + see(ref).timeline()));
  }

  /** A topic is taken up and studied, and so many residents invited; the first so many are directly affected. */
  public void prepares(String consultation, String community, int invited, int affected) {
    committeeAnswers(community, consultation, "Ask_ScreenTopic", "answer", "TAKE");
    groupAnswers(
        Role.PARTY_ORGANISATION.in(community), consultation, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
    for (int i = 1; i <= invited; i++) {
      participants.add(
          consultation, new NewParticipant("居民" + i, "RESIDENT", "1 号楼", String.valueOf(i <= affected), ""), committee(community));
    }
  }

  /** Announced three days before and held: the first so many vote against, the next for it; checked by the lawyers. */
  public void meets(String consultation, String community, int agreed, int against) {
    votesIn(consultation, community, agreed, against);
    answers("sifa", consultation, "Ask_CheckLegality", "answer", "OK", "note", "");
  }

  /** The same, before lawyers check it. */
  public void votesIn(String consultation, String community, int agreed, int against) {
    committeeAnswers(
        community, consultation, "Ask_GiveNotice", "answer", "GIVE", "meetsOn", today().plusDays(3).toString(), "startsAt",
        "06:00", "place", "社区议事室");
    days(3);
    until(today().atTime(6, 0));
    committeeAnswers(community, consultation, "Ask_HoldMeeting", "answer", "OPEN");
    List<Participant> all = participants.slips(consultation, committee(community));
    for (int i = 0; i < against + agreed; i++) {
      votes.signIn(consultation, all.get(i).id(), committee(community));
      votes.vote(
          consultation,
          new NewVote(
              String.valueOf(all.get(i).number()), i < against ? "AGAINST" : "FOR", "MEETING", "", "", UUID.randomUUID().toString()),
          committee(community));
    }
    committeeAnswers(community, consultation, "Ask_CloseVoting", "note", "");
  }

  /** The minutes are gone through, and the result is publicised until nobody can object any more. */
  public void concludes(String consultation, String community, String changes) {
    if (!changes.isEmpty()) {
      answersTheAffected(consultation, community);
    }
    committeeAnswers(community, consultation, "Ask_OpenMinutes", "changes", changes, "remark", "");
    days(20);
  }

  /** Every building whose directly affected voted against gets its answer. */
  public void answersTheAffected(String consultation, String community) {
    consultations.view(consultation, committee(community)).of(CommentKind.AFFECTED).stream()
        .filter(one -> one.answeredAt() == null)
        .forEach(one -> comments.answer(consultation, one.id(), true, "已按意见修改方案", committee(community)));
  }

  /** Seven residents of that community consult on the request, as many of them as vote are there; the result is final. */
  public void consult(String ref, String community, int agreed, int against) {
    String consultation = consultation(ref, community);
    prepares(consultation, community, 7, 0);
    meets(consultation, community, agreed, against);
    concludes(consultation, community, "");
  }

  public void committeeAnswers(String community, String ref, String element, Object... keysAndValues) {
    groupAnswers(Role.COMMUNITY_COMMITTEE.in(community), ref, element, keysAndValues);
  }

  private void groupAnswers(String group, String ref, String element, Object... keysAndValues) {
    Map<String, Object> answer = new java.util.LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    Actor somebody = new Actor("of." + group, group, Set.of(group));
    OpenTask task =
        tasks.waiting(ref, element, somebody).orElseThrow(() -> new AssertionError(element + " does not wait for " + group));
    tasks.answer(task.id(), somebody, write(answer));
  }

  /** Working days after the first up to the second. */
  public int workingDays(Instant from, Instant to) {
    return calendar.between(LocalDate.ofInstant(from, DistrictClock.ZONE), LocalDate.ofInstant(to, DistrictClock.ZONE));
  }

  public CaseHeader header(String ref) {
    return cases.header(ref);
  }

  public AdmittedItem item(String ref) {
    return items.get(ref);
  }

  /** What of this request waits for the joint meeting. */
  public Matter matter(String ref) {
    return jointSessions.desk(user("shegong")).waiting().stream()
        .filter(one -> one.ref().equals(ref))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing waits for the joint meeting in " + see(ref).timeline()));
  }

  /** What of this case waits for the joint meeting with these words in its question. */
  public Matter matter(String ref, String words) {
    return jointSessions.desk(user("shegong")).waiting().stream()
        .filter(one -> one.ref().equals(ref) && one.question().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " does not wait for the joint meeting in " + cases.timeline(ref)));
  }

  /** Convenes a session today on these matters; every member writes a paper and the meeting is opened. */
  public String opens(Matter... matters) {
    reseats();
    String session =
        jointSessions.convene(
            new NewJointSession(
                Stream.of(matters).map(one -> String.valueOf(one.id())).toList(), "MEETING", today().toString(), "三楼会议室"),
            user("shegong"));
    session(session).members().forEach(member -> memberAnswers(member.username(), session, "Ask_Paper", "paper", "已阅"));
    answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    return session;
  }

  /** All members vote alike; whoever acted on the case recuses himself. */
  public void votes(String session, Matter matter, String choice) {
    for (Member member : session(session).members()) {
      boolean acted =
          cases.timeline(matter.ref()).stream()
              .anyMatch(
                  one ->
                      one.actor().equals(member.username())
                          && (matter.binding().isEmpty() || matter.binding().contains(one.what())));
      answersOn(
          matter, member(member.username()), session, "Ask_Vote", "choice", acted ? "RECUSE" : choice, "reason",
          acted ? "办理过本件，应当回避" : "");
    }
  }

  public void concludes(String session, Matter matter, String conclusion) {
    answersOn(matter, actor("shegong"), session, "Ask_RecordConclusion", "conclusion", conclusion);
  }

  /**
   * The joint meeting decides what waits there of a case with these words in its question: convened, voted, concluded, minutes
   * signed on one day.
   *
   * @return number of the session
   */
  public String decides(String ref, String words, String choice, String conclusion) {
    Matter matter = matter(ref, words);
    String session = opens(matter);
    votes(session, matter, choice);
    concludes(session, matter, conclusion);
    answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    return session;
  }

  private void answersOn(Matter matter, Actor actor, String session, String element, Object... keysAndValues) {
    Map<String, Object> answer = new java.util.LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    OpenTask task =
        tasks.waiting(session, actor).stream()
            .filter(one -> one.elementId().equals(element))
            .filter(one -> String.valueOf(tasks.prefill(one.id(), actor).get("matterTitle")).contains(matter.question()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(element + " does not wait for " + actor.username()));
    tasks.answer(task.id(), actor, write(answer));
  }

  public boolean waitsForJointMeeting(String ref, Topic topic) {
    return jointAgenda.waits(ref, topic);
  }

  public boolean waitsForJointMeeting(String ref) {
    return jointAgenda.waits(ref, Topic.ADMISSION);
  }

  public SessionView session(String session) {
    return jointSessions.view(session, user("shegong"));
  }

  /** A member of the joint meeting, in whatever organisation. */
  public Actor member(String username) {
    String organisation = username.equals("fenguan") ? "yanjiang" : "shegongbu";
    return new Actor(username, username, Set.of(Role.JOINT_MEETING_MEMBER.in(organisation)));
  }

  public void memberAnswers(String username, String ref, String element, Object... keysAndValues) {
    Map<String, Object> answer = new java.util.LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    tasks.answer(memberTask(username, ref, element).id(), member(username), write(answer));
  }

  /** Takes a task of the own group, so that nobody else answers it. */
  public void claims(String username, String ref, String element) {
    tasks.claim(waiting(username, ref, element).id(), actor(username));
  }

  /** Somebody of a member's group takes that member's task. */
  public void claimsAs(String username, String member, String ref, String element) {
    Actor group = member(member);
    tasks.claim(memberTask(member, ref, element).id(), new Actor(username, username, group.groups()));
  }

  public OpenTask memberTask(String username, String ref, String element) {
    return tasks
        .waiting(ref, element, member(username))
        .orElseThrow(() -> new AssertionError(element + " does not wait for " + username));
  }

  /** Somebody of another group answers a task of that group. */
  public void answersAs(String username, String group, String taskId, String answer) {
    tasks.answer(taskId, new Actor(username, username, Set.of(group)), answer);
  }

  public void lifts(String username, String ref) {
    lifting.lift(ref, "区应急办通知，响应已解除", user(username));
  }

  public void answersTask(String username, String taskId, String answer) {
    tasks.answer(taskId, actor(username), answer);
  }

  public void corrects(String username, String ref, Application application) {
    admissions.correct(ref, application, user(username));
  }

  public void withdraws(String username, String ref) {
    admissions.withdraw(ref, "不再需要", user(username));
  }

  public OpenTask waiting(String username, String ref, String element) {
    return tasks
        .waiting(ref, element, actor(username))
        .orElseThrow(() -> new AssertionError(element + " does not wait for " + username + " in " + see(ref).timeline()));
  }

  public boolean waits(String username, String ref, String element) {
    return tasks.waiting(ref, element, actor(username)).isPresent();
  }

  public void days(int days) {
    clock.forward("P" + days + "D", administrator());
  }

  /** Time goes on until then; nothing happens where that is past. */
  void until(LocalDateTime then) {
    Duration left = Duration.between(clock.demoTime(), then.atZone(DistrictClock.ZONE).toInstant());
    if (left.compareTo(Duration.ZERO) > 0) {
      clock.forward(left.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString(), administrator());
    }
  }

  private CurrentUser administrator() {
    return new CurrentUser(
        "admin", "admin", organisations.get("yanjiang"), Set.of(Role.ADMINISTRATOR));
  }

  public java.time.LocalDate today() {
    return java.time.LocalDate.ofInstant(clock.demoTime(), java.time.ZoneId.of("Asia/Shanghai"));
  }

  public AdmissionView see(String ref) {
    return admissions.view(ref, user("shegong"));
  }

  public void stands(String ref, String state, String outcome, String reason) {
    AdmissionView view = see(ref);
    assertThat(view.header().state()).as("%s", view.timeline()).isEqualTo(state);
    assertThat(view.header().outcome()).isEqualTo(outcome);
    assertThat(view.header().reason()).isEqualTo(reason);
  }

  private String write(Map<String, Object> answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the form of a waiting task shows before anybody typed. */
  Map<String, Object> shown(String username, String ref, String element) {
    CurrentUser user = user(username);
    Actor actor = new Actor(user.username(), user.name(), user.groups());
    return tasks.prefill(tasks.waiting(ref, element, actor).orElseThrow().id(), actor).values();
  }
}
