package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;
import org.zhunru.standing.Seatings;

/** How many live in the communities: what statutory meetings are counted against. Entered anew, never changed. */
@Service
@Transactional
public class Headcounts {

  private static final int MOST = 200_000;

  private final HeadcountBook book;
  private final ListedCases listed;
  private final Seatings seatings;
  private final TopicRows topics;
  private final Rostrum rostrum;

  Headcounts(HeadcountBook book, ListedCases listed, Seatings seatings, TopicRows topics, Rostrum rostrum) {
    this.topics = topics;
    this.book = book;
    this.listed = listed;
    this.seatings = seatings;
    this.rostrum = rostrum;
  }

  /**
   * The communities this person works in or looks after.
   *
   * @throws AccessDeniedException for whoever has nothing to do with consultations
   */
  @Transactional(readOnly = true)
  public Desk desk(CurrentUser user) {
    if (!user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION, Role.SUPERVISION_COMMITTEE, Role.STREET_OFFICE, Role.LEAD_CLERK,
        Role.LEAD_LEADER, Role.AUDITOR)) {
      throw new AccessDeniedException("Nothing to do with consultations");
    }
    List<Organisation> communities = listed.inReach(user);
    Map<String, List<Headcount>> figures =
        book.rows().of(communities.stream().map(Organisation::code).toList()).stream()
            .collect(Collectors.groupingBy(Headcount::community));
    LocalDate today = rostrum.today();
    return new Desk(
        communities.stream()
            .map(
                one ->
                    new Line(
                        one.name(), figures.getOrDefault(one.code(), List.of()),
                        seatings.representatives(one.code(), today).map(Seatings.Seated::seats).orElse(null)))
            .toList(),
        of(user),
        of(user) ? user.username() : "");
  }

  /**
   * Enters the figures of the own community; the same once more are not entered again. Those that change one by more than the
   * district allows hold when a second person has confirmed them.
   *
   * @return whether they wait for that
   * @throws EnteredInvalid with the fields that are wrong, and for whoever proposed a topic that is open
   * @throws AccessDeniedException for whoever is neither of a community's committee nor of those who supervise it
   */
  public boolean enter(NewHeadcount typed, CurrentUser user) {
    requireOf(user);
    EnteredFields fields = rostrum.faults().fields();
    Integer adults = fields.whole("adults", typed.adults(), 1, MOST);
    Integer households = fields.whole("households", typed.households(), 1, MOST);
    Integer groups = fields.whole("groups", typed.groups(), 1, MOST);
    boolean said = typed.representatives() != null && !typed.representatives().isBlank();
    Integer representatives = said ? fields.whole("representatives", typed.representatives(), 1, MOST) : null;
    LocalDate day = fields.day("takenOn", typed.takenOn());
    String source = fields.text("source", typed.source(), 2, 100);
    fields
        .require(day == null || !day.isAfter(rostrum.today()), "takenOn", "future")
        .require(groups == null || households == null || groups <= households, "groups", "groups-many")
        .require(!PersonalNumbers.in(source), "source", "personal")
        .require(!proposes(user), "adults", "headcount-proposer")
        .done();
    String community = user.organisation().code();
    Headcount entered =
        new Headcount(
            0, community, adults, households, groups, representatives, day, source, user.username(), rostrum.now(), false, null, null);
    Headcount now = book.newest(community).orElse(null);
    Optional<Headcount> known =
        book.rows().of(List.of(community)).stream().filter(one -> one.awaiting() || one.equals(now)).filter(entered::same).findFirst();
    if (known.isPresent()) {
      return known.get().awaiting();
    }
    boolean second = book.needsSecond(community, entered);
    book.rows().insert(second ? entered.waiting() : entered);
    rostrum
        .notes()
        .act(
            "headcount " + community, "headcount-entered", user.username(), community,
            Map.of(
                "adults", String.valueOf(adults), "households", String.valueOf(households), "groups", String.valueOf(groups),
                "representatives", representatives == null ? "" : String.valueOf(representatives), "takenOn", day.toString(),
                "source", source, "awaiting", String.valueOf(second)));
    return second;
  }

  /**
   * A second person of the community's committee, or of those who supervise it, has looked at figures that wait: they hold.
   *
   * @throws EnteredInvalid for whoever entered them or proposed a topic that is open, and for figures that wait no more
   * @throws AccessDeniedException for anybody else
   */
  public void confirm(long id, CurrentUser user) {
    requireOf(user);
    String community = user.organisation().code();
    Headcount it =
        book.rows().of(List.of(community)).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new AccessDeniedException("Not of this community"));
    rostrum.faults().require(!it.enteredBy().equals(user.username()), "adults", "headcount-own");
    rostrum.faults().require(!proposes(user), "adults", "headcount-proposer");
    rostrum.faults().require(book.rows().confirm(id, user.username(), rostrum.now()), "adults", "headcount-confirmed");
    rostrum
        .notes()
        .act(
            "headcount " + community, "headcount-confirmed", user.username(), community,
            Map.of("headcount", String.valueOf(id), "adults", String.valueOf(it.adults()), "enteredBy", it.enteredBy()));
  }

  private static boolean of(CurrentUser user) {
    return user.hasAny(Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE);
  }

  private static void requireOf(CurrentUser user) {
    if (!of(user)) {
      throw new AccessDeniedException("Neither of a community's committee nor of those who supervise it");
    }
  }

  /** Whether one of his topics is open: a meeting on it would be counted against what he types. */
  private boolean proposes(CurrentUser user) {
    return rostrum.notes().cases().headers(topics.proposedBy(user.username())).values().stream().anyMatch(CaseHeader::open);
  }

  /**
   * @param mayEnter whether whoever looks may enter figures of his community
   * @param reader account of whoever looks where he may confirm what others entered; empty otherwise
   */
  public record Desk(List<Line> lines, boolean mayEnter, String reader) {}

  /**
   * @param figures taken last first; empty where none was entered
   * @param seats held in the body of representatives today; null where none stands
   */
  public record Line(String community, List<Headcount> figures, Integer seats) {

    /** Number of those that hold; 0 where none does. */
    public long now() {
      return figures.stream().filter(one -> !one.awaiting()).mapToLong(Headcount::id).findFirst().orElse(0);
    }
  }
}
