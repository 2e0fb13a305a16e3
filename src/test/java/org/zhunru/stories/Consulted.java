package org.zhunru.stories;

import java.util.ArrayList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.zhunru.consultation.Agendas;
import org.zhunru.consultation.CommentDesk;
import org.zhunru.consultation.ConsultationDecided;
import org.zhunru.consultation.ConsultationView;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.Headcount;
import org.zhunru.consultation.Headcounts;
import org.zhunru.consultation.Interests;
import org.zhunru.consultation.NewHeadcount;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.NewTopic;
import org.zhunru.consultation.NewVote;
import org.zhunru.consultation.OnlineDesk;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.PublicConsultations;
import org.zhunru.consultation.Vote;
import org.zhunru.consultation.VoteDesk;

/** A community that consults its residents: 谢春梅 proposes, 杜鹃 screens and counts, 严守文 studies. */
class Consulted {

  static final String SITING = "SITING";

  final District district;
  final Consultations consultations;
  final ParticipantList participants;
  final VoteDesk votes;
  final OnlineDesk online;
  final CommentDesk comments;
  final PublicConsultations open;
  final Headcounts headcounts;
  final Interests interests;
  final Agendas agendas;
  private final List<ConsultationDecided> heard = new CopyOnWriteArrayList<>();

  Consulted(
      District district,
      Consultations consultations,
      ParticipantList participants,
      VoteDesk votes,
      OnlineDesk online,
      CommentDesk comments,
      PublicConsultations open,
      Headcounts headcounts,
      Interests interests,
      Agendas agendas) {
    this.agendas = agendas;
    this.interests = interests;
    this.district = district;
    this.consultations = consultations;
    this.participants = participants;
    this.votes = votes;
    this.online = online;
    this.comments = comments;
    this.open = open;
    this.headcounts = headcounts;
  }

  @EventListener
  void decided(ConsultationDecided decided) {
    heard.add(decided);
  }

  List<ConsultationDecided> heard(String ref) {
    // another story that was rolled back may have had the same number
    var since = sees(ref).topic().proposedAt().truncatedTo(ChronoUnit.MILLIS);
    return heard.stream()
        .filter(one -> one.topic().ref().equals(ref) && one.topic().proposedAt().truncatedTo(ChronoUnit.MILLIS).equals(since))
        .toList();
  }

  static NewTopic topic(String title, String subject, String extent) {
    return new NewTopic(
        title, "是否在小区东门旁增设非机动车充电桩十个（" + letters() + "）", subject, extent, "COMMITTEE", "", "", "", "false");
  }

  /** The question of that consultation, word by word, under this title. */
  NewTopic again(String ref, String title) {
    return new NewTopic(title, sees(ref).topic().question(), "OTHER", "COMMUNITY", "COMMITTEE", "", "", "", "false");
  }

  String proposes(NewTopic topic) {
    return proposes("gongcheng", topic);
  }

  String proposes(String clerk, NewTopic topic) {
    return consultations.propose(topic, district.user(clerk));
  }

  /** Tells titles apart without digits, which might look like a telephone number. */
  private static String letters() {
    return UUID.randomUUID().toString().chars().filter(Character::isLetterOrDigit).map(c -> Character.isDigit(c) ? c - '0' + 'k' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** Taken up and studied. */
  String prepared(String subject, String extent) {
    String ref = proposes(topic("增设充电桩" + letters(), subject, extent));
    taken(ref);
    return ref;
  }

  void taken(String ref) {
    district.answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "TAKE");
    district.answers("gongcheng.dang", ref, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
  }

  /** Residents 一 to n of building 3; the first so many are directly affected. */
  List<Participant> invites(String ref, int n, int affected) {
    String seat = "REPRESENTATIVES_MEETING".equals(sees(ref).topic().form()) ? "REPRESENTATIVE" : "RESIDENT";
    return invites(ref, seat, n, affected);
  }

  List<Participant> invites(String ref, String seat, int n, int affected) {
    for (int i = 1; i <= n; i++) {
      participants.add(
          ref, new NewParticipant("居民" + i, seat, "3 号楼", String.valueOf(i <= affected), ""), district.user("gongcheng"));
    }
    return participants.slips(ref, district.user("gongcheng"));
  }

  /** At the first hour of that day at which a meeting may begin; whoever opens it waits for it. */
  void notice(String ref, int days) {
    notice(ref, days, "06:00");
  }

  void notice(String ref, int days, String startsAt) {
    notice(ref, days, startsAt, "RESIDENTS_MEETING".equals(sees(ref).topic().form()) ? "ADULTS" : "");
  }

  /** @param base against what the attendance of a statutory meeting is counted */
  void notice(String ref, int days, String startsAt, String base) {
    district.answers(
        "gongcheng", ref, "Ask_GiveNotice", "answer", "GIVE", "meetsOn", district.today().plusDays(days).toString(),
        "startsAt", startsAt, "place", "社区议事室", "base", base);
  }

  /** So many live there from today: entered by 杜鹃, confirmed by those who supervise. @param representatives empty where nobody knows */
  void counts(int adults, int households, int groups, String representatives) {
    if (enters("gongcheng.yi", adults, households, groups, representatives, district.today().toString())) {
      headcounts.confirm(waiting(), district.user("jiandu"));
    }
  }

  /** @return whether it waits for a second person */
  boolean enters(String clerk, int adults, int households, int groups, String representatives, String day) {
    return headcounts.enter(
        new NewHeadcount(
            String.valueOf(adults), String.valueOf(households), String.valueOf(groups), representatives, day, "社区户籍册"),
        district.user(clerk));
  }

  /** Number of the figures entered last of those that wait. */
  long waiting() {
    return headcounts.desk(district.user("gongcheng")).lines().get(0).figures().stream()
        .filter(Headcount::awaiting)
        .mapToLong(Headcount::id)
        .max()
        .orElseThrow();
  }

  /** As the demo has it. */
  void counts() {
    counts(3265, 1486, 31, "52");
  }

  void opens(String ref) {
    district.until(district.today().atTime(6, 0));
    district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "OPEN");
  }

  /** Announced three days before and opened on its day. */
  List<Participant> meeting(String ref, int n, int affected) {
    List<Participant> all = invites(ref, n, affected);
    notice(ref, 3);
    district.days(3);
    opens(ref);
    return all;
  }

  Vote votes(String ref, Participant who, String choice) {
    return votes(ref, who, choice, "MEETING", UUID.randomUUID().toString());
  }

  Vote votes(String ref, Participant who, String choice, String origin, String key) {
    if (origin.equals("MEETING") && sees(ref).header().state().equals("VOTING")) {
      votes.signIn(ref, who.id(), district.user("gongcheng"));
    }
    return votesBy(
        origin.equals("COUNTER") ? "gongcheng.yi" : "gongcheng", ref,
        new NewVote(String.valueOf(who.number()), choice, origin, "", "本人到场口头同意", key));
  }

  Vote votesBy(String clerk, String ref, Participant who, String choice, String origin, String proxy) {
    if (origin.equals("MEETING")) {
      votes.signIn(ref, who.id(), district.user(clerk));
    }
    return votesBy(
        clerk, ref, new NewVote(String.valueOf(who.number()), choice, origin, proxy, "书面委托书", UUID.randomUUID().toString()));
  }

  /** At the desk of the meeting, or at the counter. */
  Vote votesBy(String clerk, String ref, NewVote typed) {
    return typed.origin().equals("COUNTER")
        ? votes.atCounter(ref, typed, district.user(clerk))
        : votes.vote(ref, typed, district.user(clerk));
  }

  /** The first so many vote for it, the next against, the next abstain. */
  void vote(String ref, List<Participant> all, int agreed, int against, int abstained) {
    List<String> choices = new ArrayList<>();
    choices.addAll(java.util.Collections.nCopies(agreed, "FOR"));
    choices.addAll(java.util.Collections.nCopies(against, "AGAINST"));
    choices.addAll(java.util.Collections.nCopies(abstained, "ABSTAIN"));
    for (int i = 0; i < choices.size(); i++) {
      votes(ref, all.get(i), choices.get(i));
    }
  }

  void closes(String ref) {
    district.answers("gongcheng.yi", ref, "Ask_CloseVoting", "note", "");
  }

  void lawful(String ref) {
    closes(ref);
    district.answers("sifa", ref, "Ask_CheckLegality", "answer", "OK", "note", "");
  }

  void minutes(String ref) {
    district.answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "会后参观了现场");
  }

  ConsultationView sees(String ref) {
    return consultations.view(ref, district.user("gongcheng"));
  }

  String state(String ref) {
    return sees(ref).header().state();
  }

  String outcome(String ref) {
    return sees(ref).header().outcome();
  }

  String result(String ref) {
    return String.valueOf(sees(ref).sitting().result());
  }
}
