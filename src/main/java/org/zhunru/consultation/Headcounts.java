package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

  private final HeadcountRows rows;
  private final ListedCases listed;
  private final Seatings seatings;
  private final Rostrum rostrum;

  Headcounts(HeadcountRows rows, ListedCases listed, Seatings seatings, Rostrum rostrum) {
    this.rows = rows;
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
        rows.of(communities.stream().map(Organisation::code).toList()).stream()
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
        user.has(Role.COMMUNITY_COMMITTEE));
  }

  /**
   * Enters the figures of the own community; the same once more are not entered again.
   *
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is not of a community's committee
   */
  public void enter(NewHeadcount typed, CurrentUser user) {
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a community's committee");
    }
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
        .done();
    String community = user.organisation().code();
    Headcount entered =
        new Headcount(community, adults, households, groups, representatives, day, source, user.username(), rostrum.now());
    if (rows.newest(community).filter(entered::same).isPresent()) {
      return;
    }
    rows.insert(entered);
    rostrum
        .notes()
        .act(
            "headcount " + community, "headcount-entered", user.username(), community,
            Map.of(
                "adults", String.valueOf(adults), "households", String.valueOf(households), "groups", String.valueOf(groups),
                "representatives", representatives == null ? "" : String.valueOf(representatives), "takenOn", day.toString(),
                "source", source));
  }

  /** @param mayEnter whether whoever looks may enter figures of his community */
  public record Desk(List<Line> lines, boolean mayEnter) {}

  /**
   * @param figures those that hold first; empty where none was entered
   * @param seats held in the body of representatives today; null where none stands
   */
  public record Line(String community, List<Headcount> figures, Integer seats) {}
}
