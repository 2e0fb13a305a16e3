package org.zhunru.consultation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.promise.Promises;
import org.zhunru.promise.Tally;

/** How residents took part in consultations, by community and year. */
@Service
@Transactional(readOnly = true)
public class ParticipationFigures {

  private final ParticipationRows rows;
  private final Organisations organisations;
  private final ConsultationNotes notes;
  private final Promises promises;

  ParticipationFigures(
      ParticipationRows rows, Organisations organisations, ConsultationNotes notes, Promises promises) {
    this.rows = rows;
    this.organisations = organisations;
    this.notes = notes;
    this.promises = promises;
  }

  /**
   * Of the communities this person works in or looks after.
   *
   * @param year this year where it is none with figures
   * @throws AccessDeniedException for whoever has nothing to do with consultations
   */
  public Year of(String year, CurrentUser user) {
    return shown(year, reach(user), true);
  }

  /** As {@link #of}; that the figures were taken away is an entry of the trail. */
  @Transactional
  public Year taken(String year, CurrentUser user) {
    Year taken = of(year, user);
    notes.act(
        "participation " + taken.year(), "figures-exported", user.username(), user.organisation().code(),
        Map.of("rows", String.valueOf(taken.lines().size())));
    return taken;
  }

  /** Of all communities, of meetings whose minutes are frozen: what everybody may be told, in classes that name nobody. */
  public PublicYear open(String year) {
    Year all = shown(year, organisations.ofKind(Organisation.Kind.COMMUNITY), false);
    return new PublicYear(all.year(), all.years(), all.lines().stream().map(PublicParticipation::of).toList());
  }

  private Year shown(String year, List<Organisation> communities, boolean all) {
    int now = notes.today().getYear();
    int first = rows.first().map(day -> Math.min(day.getYear(), now)).orElse(now);
    List<Integer> years = IntStream.rangeClosed(first, now).map(one -> now - one + first).boxed().toList();
    int chosen = years.stream().filter(one -> one.toString().equals(year)).findFirst().orElse(now);
    Map<String, String> names = organisations.names(communities.stream().map(Organisation::code).toList());
    Map<String, Participation> found =
        rows.of(chosen, names, all).stream()
            .collect(Collectors.toMap(Participation::community, one -> one, (a, b) -> a, LinkedHashMap::new));
    Map<String, List<String>> held = rows.held(chosen, names.keySet(), all);
    Map<String, Tally> tallies = promises.tally(held.keySet());
    tallies.forEach(
        (ref, tally) -> held.get(ref).forEach(one -> found.computeIfPresent(one, (code, line) -> line.with(tally))));
    List<Participation> lines =
        communities.stream()
            .filter(one -> one.open() || found.containsKey(one.code()))
            .sorted(Comparator.comparing(Organisation::path))
            .map(one -> found.getOrDefault(one.code(), Participation.none(one.code(), names.get(one.code()))))
            .toList();
    boolean shared = held.values().stream().anyMatch(several -> several.size() > 1);
    Participation total =
        shared
            ? tallies.values().stream().reduce(rows.together(chosen, names.keySet(), all), Participation::with, (a, b) -> b)
            : Participation.sum(lines);
    return new Year(chosen, years, lines, total);
  }

  /** Whoever took over from a community answers for what was its own. */
  private List<Organisation> reach(CurrentUser user) {
    Organisation own = user.organisation();
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      return organisations.communitiesEverIn(own);
    }
    if (user.has(Role.STREET_OFFICE)) {
      return organisations.ofKind(Organisation.Kind.COMMUNITY).stream().filter(own::covers).toList();
    }
    if (user.hasAny(Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION, Role.SUPERVISION_COMMITTEE)) {
      Set<String> codes = Set.copyOf(organisations.withMerged(own.code()));
      return Stream.concat(Stream.of(own), organisations.all().stream().filter(one -> !one.equals(own)))
          .filter(one -> codes.contains(one.code()))
          .toList();
    }
    throw new AccessDeniedException("Nothing to do with consultations");
  }

  /** @param years with figures, the newest first */
  public record Year(int year, List<Integer> years, List<Participation> lines, Participation total) {}

  /** As {@link Year}, without a sum: it would tell what is kept back. */
  public record PublicYear(int year, List<Integer> years, List<PublicParticipation> lines) {}
}
