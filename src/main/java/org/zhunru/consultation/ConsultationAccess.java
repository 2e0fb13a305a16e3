package org.zhunru.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Role;

/** Who may do what with a consultation. */
@Component
class ConsultationAccess {

  private final TopicRows topics;
  private final ConsultationNotes notes;
  private final Organisations organisations;
  private final People people;

  ConsultationAccess(TopicRows topics, ConsultationNotes notes, Organisations organisations, People people) {
    this.people = people;
    this.organisations = organisations;
    this.topics = topics;
    this.notes = notes;
  }

  /** @throws NoSuchCase when there is none of that number, or it is not for these eyes */
  CaseHeader readable(String ref, CurrentUser user) {
    CaseHeader header = notes.cases().visible(ref, user);
    if (!header.kind().equals(Consultations.KIND)) {
      throw new NoSuchCase(ref);
    }
    return header;
  }

  /** @throws NoSuchCase for everybody but the committee of its community; whether it is still open, the caller asks */
  Topic worked(String ref, CurrentUser user) {
    readable(ref, user);
    Topic topic = topics.get(ref);
    if (!clerk(topic, user)) {
      throw new NoSuchCase(ref);
    }
    return topic;
  }

  /** @throws NoSuchCase for everybody but the committee of its community and those who supervise it */
  Topic counted(String ref, CurrentUser user) {
    readable(ref, user);
    Topic topic = topics.get(ref);
    if (!user.hasAny(Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE) || !own(topic, user)) {
      throw new NoSuchCase(ref);
    }
    return topic;
  }

  /** Accounts that may count paper votes again: of the committee of its community and of those who supervise it, but the proposer. */
  Set<String> counters(Topic topic) {
    String community = organisations.current(organisations.get(topic.community())).code();
    Set<String> counters = new HashSet<>(people.holding(Role.COMMUNITY_COMMITTEE, community));
    counters.addAll(people.holding(Role.SUPERVISION_COMMITTEE, community));
    counters.removeIf(topic::proposer);
    return counters;
  }

  boolean clerk(Topic topic, CurrentUser user) {
    return user.has(Role.COMMUNITY_COMMITTEE) && own(topic, user);
  }

  /** Whether it is for this person to check the legality: the lawyers, and the lead unit where there are none. */
  boolean lawyer(CurrentUser user) {
    return user.hasAny(Role.LEGAL_REVIEWER, Role.LEAD_CLERK);
  }

  /** Whether names of residents are shown: to their own community only. */
  boolean names(Topic topic, CurrentUser user) {
    return user.hasAny(Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION) && own(topic, user);
  }

  /** Whether this person may see the case that asked for it. */
  boolean parentShown(Topic topic, CurrentUser user) {
    return topic.parent() != null && !notes.cases().visible(List.of(topic.parent()), user).isEmpty();
  }

  /** Whoever took over from a community does what was its own. */
  private boolean own(Topic topic, CurrentUser user) {
    return organisations.current(organisations.get(topic.community())).code().equals(user.organisation().code());
  }
}
