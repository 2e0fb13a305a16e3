package org.zhunru.admission.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AdmissionView.Opinion;
import org.zhunru.admission.MeetingAnswer;
import org.zhunru.admission.Meetings;
import org.zhunru.admission.Opinions;
import org.zhunru.admission.Requests;
import org.zhunru.district.Parameters;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.identity.Role;

/** The facts of the joint review (T12): the written opinions, the recorded vote and the district's numbers. */
@Component
class JointFacts {

  private final Requests requests;
  private final Opinions opinions;
  private final Meetings meetings;
  private final Parameters parameters;
  private final Decisions decisions;

  JointFacts(
      Requests requests, Opinions opinions, Meetings meetings, Parameters parameters, Decisions decisions) {
    this.requests = requests;
    this.opinions = opinions;
    this.meetings = meetings;
    this.parameters = parameters;
    this.decisions = decisions;
  }

  Facts of(String ref) {
    MeetingAnswer meeting =
        meetings.latestMeeting(ref).orElseThrow(() -> new IllegalStateException("No meeting recorded: " + ref));
    List<Opinion> given = opinions.of(ref).stream().filter(o -> o.round().equals(Opinions.JOINT)).toList();
    var request = requests.facts(ref);
    return Facts.none()
        .with("legalOpinion", legal(given))
        .with("financeOpinion", finance(given))
        .with("objectionShare", objectionShare(given))
        .with("objectionThreshold", parameters.value("joint-review.objection").doubleValue())
        .with("votesFor", meeting.votesFor())
        .with("votesAgainst", meeting.votesAgainst())
        .with("majority", parameters.value("joint-review.majority").doubleValue())
        .with("redFlagsStripped", meeting.redFlagsStripped())
        .with("marketable", meeting.marketable())
        .with("workloadHigh", meeting.workloadHigh())
        .with("durationDays", request.durationDays())
        .with("basisGrade", decisions.evaluate("admission-basis-grade", request.toFacts()).outputs().get("grade"));
  }

  /** Null where nobody was asked: the table then answers that the meeting cannot conclude. */
  private static String finance(List<Opinion> given) {
    if (!asked(given, Role.FINANCE_REVIEWER)) {
      return null;
    }
    return objects(given, Role.FINANCE_REVIEWER) ? "NOT_OK" : "OK";
  }

  private static String legal(List<Opinion> given) {
    if (!asked(given, Role.LEGAL_REVIEWER)) {
      return null;
    }
    if (given.stream().anyMatch(o -> o.stance().equals(Opinions.NO_BASIS))) {
      return "NONE";
    }
    return objects(given, Role.LEGAL_REVIEWER) ? "CONFLICT" : "OK";
  }

  private static boolean asked(List<Opinion> given, Role role) {
    return given.stream().anyMatch(o -> o.role().equals(role.code()));
  }

  private static boolean objects(List<Opinion> given, Role role) {
    return given.stream().anyMatch(o -> o.role().equals(role.code()) && o.stance().equals(Opinions.OBJECT));
  }

  /** An objection given before the joint round, and not answered again, stands. */
  private static boolean against(Opinion opinion) {
    return opinion.stance().equals(Opinions.OBJECT) || opinion.stance().equals(Opinions.STANDS);
  }

  private static double objectionShare(List<Opinion> given) {
    List<Opinion> communities =
        given.stream().filter(o -> o.role().equals(Role.COMMUNITY_COMMITTEE.code())).toList();
    return communities.isEmpty()
        ? 0
        : (double) communities.stream().filter(JointFacts::against).count() / communities.size();
  }
}
