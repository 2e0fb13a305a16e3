package org.zhunru.jointmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.OpenCase;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** The sessions of the joint meeting: convened, looked at. */
@Service
@Transactional
public class JointSessions {

  /** Kind of case. */
  public static final String KIND = "LX";

  private static final int MOST_SHOWN = 100;

  private final Convening convening;
  private final Sessions sessions;
  private final JointMeetingFlow flow;
  private final Organisations organisations;
  private final JointNotes notes;

  JointSessions(
      Convening convening, Sessions sessions, JointMeetingFlow flow, Organisations organisations, JointNotes notes) {
    this.convening = convening;
    this.sessions = sessions;
    this.flow = flow;
    this.organisations = organisations;
    this.notes = notes;
  }

  /**
   * What waits, and the newest sessions, of the lead unit of this person's district.
   *
   * @throws AccessDeniedException for whoever has nothing to do with the joint meeting
   */
  @Transactional(readOnly = true)
  public Desk desk(CurrentUser user) {
    if (!takesPart(user)) {
      throw new AccessDeniedException("Nothing to do with the joint meeting");
    }
    String leadUnit = organisations.leadUnitOf(user.organisation()).code();
    List<Matter> waiting = sessions.waiting(leadUnit);
    List<JointSession> newest = sessions.of(leadUnit, MOST_SHOWN);
    Map<String, CaseHeader> headers = notes.cases().headers(newest.stream().map(JointSession::ref).toList());
    List<Matter> barred = sessions.barred(leadUnit, notes.today(), waiting, user);
    return new Desk(
        waiting,
        barred.stream().map(Matter::id).collect(Collectors.toSet()),
        sessions.few(leadUnit, notes.today(), waiting, user),
        sessions.least(),
        newest.stream().map(one -> new Line(one, headers.get(one.ref()))).toList(),
        user.has(Role.LEAD_CLERK));
  }

  /** @throws NoSuchCase when there is none of that number, or it is not for these eyes */
  @Transactional(readOnly = true)
  public SessionView view(String ref, CurrentUser user) {
    CaseHeader header = notes.cases().visible(ref, user);
    if (!takesPart(user) || !header.kind().equals(KIND)) {
      throw new NoSuchCase(ref);
    }
    return sessions.view(header, notes.cases().timeline(ref));
  }

  /**
   * Convenes a session.
   *
   * @return its number
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is no clerk of the lead unit
   */
  public String convene(NewJointSession typed, CurrentUser user) {
    if (!user.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Not a clerk of the lead unit");
    }
    Convening.Plan plan = convening.plan(typed, user);
    JointSession planned = plan.session();
    String title = notes.text("title", planned.name(), JointNotes.day(planned.meetsOn()));
    String ref =
        notes
            .cases()
            .open(new OpenCase(KIND, title, "", "PREPARING", planned.leadUnit(), user.username()));
    sessions.store(ref, plan);
    notes.note(ref, "convened", user.username(), planned.leadUnit(), plan.agenda().size());
    Instant meetingDue = endOf(planned.meetsOn());
    Instant papersDue = papersDue(planned);
    notes.cases().move(ref, "PREPARING", papersDue);
    flow.begin(ref, planned.leadUnit(), planned.mode(), papersDue, meetingDue);
    return ref;
  }

  /** The standard term, but no later than the day before the meeting; on the day itself where it is held today. */
  private Instant papersDue(JointSession session) {
    Instant standard = notes.end("jointmeeting.papers");
    LocalDate before =
        session.meetsOn().isAfter(notes.today()) ? session.meetsOn().minusDays(1) : session.meetsOn();
    Instant latest = endOf(before);
    return standard.isBefore(latest) ? standard : latest;
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(DistrictClock.ZONE).toInstant();
  }

  /** Whether this person has to do with the joint meeting at all. */
  public static boolean takesPart(CurrentUser user) {
    return user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.JOINT_MEETING_MEMBER, Role.AUDITOR);
  }

  /**
   * @param barred numbers of those that wait and on which no seated member may vote
   * @param few on which some, but fewer seated members may vote than have to; by number of the matter how many may
   * @param least members who have to be free to vote on a matter
   * @param mayConvene whether whoever looks may convene a session
   */
  public record Desk(
      List<Matter> waiting, Set<Long> barred, Map<Long, Integer> few, int least, List<Line> sessions, boolean mayConvene) {}

  /** A session and where its case stands. */
  public record Line(JointSession session, CaseHeader header) {}
}
