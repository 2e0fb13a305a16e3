package org.zhunru.consultation;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The consultations: proposed by a community or its residents, or called by another case; looked at. */
@Service
@Transactional
public class Consultations {

  /** Kind of case. */
  public static final String KIND = "XS";

  private static final int MOST_SHOWN = 200;
  private static final int MOST_SEARCHED = 5000;

  private final Proposals proposals;
  private final TopicRows topics;
  private final ConsultationReading reading;
  private final ConsultationAccess access;
  private final ListedCases listed;

  Consultations(
      Proposals proposals, TopicRows topics, ConsultationReading reading, ConsultationAccess access, ListedCases listed) {
    this.proposals = proposals;
    this.topics = topics;
    this.reading = reading;
    this.access = access;
    this.listed = listed;
  }

  /**
   * The newest consultations of the communities this person works in or looks after.
   *
   * @param state only those in it; all where it is empty
   * @throws AccessDeniedException for whoever has nothing to do with consultations
   */
  @Transactional(readOnly = true)
  public Desk desk(CurrentUser user, String state) {
    if (!user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION, Role.SUPERVISION_COMMITTEE, Role.STREET_OFFICE, Role.LEAD_CLERK,
        Role.LEAD_LEADER, Role.AUDITOR)) {
      throw new AccessDeniedException("Nothing to do with consultations");
    }
    List<Line> lines =
        listed.of(topics.of(listed.communities(user), state.isEmpty() ? MOST_SHOWN : MOST_SEARCHED)).stream()
            .filter(line -> state.isEmpty() || line.header().state().equals(state))
            .limit(MOST_SHOWN)
            .toList();
    return new Desk(lines, user.has(Role.COMMUNITY_COMMITTEE));
  }

  /** @throws NoSuchCase when there is none of that number, or it is not for these eyes */
  @Transactional(readOnly = true)
  public ConsultationView view(String ref, CurrentUser user) {
    CaseHeader header = access.readable(ref, user);
    Topic topic = topics.get(ref);
    return reading.view(header, access.clerk(topic, user), access.names(topic, user), access.parentShown(topic, user),
        access.lawyer(user));
  }

  /**
   * Enters a topic of the own community.
   *
   * @return its number
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is not of a community's committee
   */
  public String propose(NewTopic typed, CurrentUser user) {
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    return proposals.enter(typed, user.organisation().code(), user.username());
  }

  /**
   * Another case asks residents to be consulted. Its end is told by {@link ConsultationDecided}.
   *
   * @return number of the consultation
   */
  public String call(CalledTopic called) {
    return proposals.open(called.title(), listed.called(called), called.organisation());
  }

  /** @param mayPropose whether whoever looks may enter a topic */
  public record Desk(List<Line> lines, boolean mayPropose) {}

  /** @param sitting the newest meeting, null before the first notice */
  public record Line(CaseHeader header, Topic topic, String community, Sitting sitting) {

    /** What became of a meeting that was announced and is not held on its day; null where it stands or was held. */
    public CalledOff off() {
      return CalledOff.of(header, sitting);
    }
  }
}
