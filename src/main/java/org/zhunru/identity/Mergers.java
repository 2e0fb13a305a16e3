package org.zhunru.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.EntryInvalid.Check;
import org.zhunru.identity.Organisation.Kind;

/**
 * Merges a community into another: an administrator's, within the own organisation tree, and for good. The row of the old
 * community stays, so that everything old is read by its name. The roles held in it end; its accounts may still sign in and
 * see nothing. What it does and is asked moves by another, explicit act of the lead unit.
 */
@Service
@Transactional
public class Mergers {

  /** Years; a merger of longer ago is a slip of the pen. */
  private static final int LONGEST_AGO = 10;

  private final Organisations organisations;
  private final Accounts accounts;
  private final AccountStates states;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  Mergers(
      Organisations organisations,
      Accounts accounts,
      AccountStates states,
      DistrictClock clock,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.states = states;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Ends a community in favour of another.
   *
   * @throws NoSuchOrganisation when it is not in the administrator's reach
   * @throws EntryInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is no administrator
   */
  public void merge(String code, Merger merger, CurrentUser administrator) {
    OrganisationRegister.require(administrator);
    Organisation ended =
        organisations
            .find(code)
            .filter(administrator.organisation()::covers)
            .orElseThrow(() -> new NoSuchOrganisation(code));
    Optional<Organisation> successor =
        successors(ended).stream().filter(one -> one.code().equals(merger.successor())).findFirst();
    new Check()
        .require(ended.open() && ended.kind() == Kind.COMMUNITY, "successor", "merged-from")
        .require(successor.isPresent(), "successor", "successor")
        .require(
            merger.endedOn() != null
                && !merger.endedOn().isAfter(clock.today())
                && merger.endedOn().isAfter(clock.today().minusYears(LONGEST_AGO)),
            "endedOn",
            "ended-on")
        .require(merger.confirmed(), "confirmed", "merger-confirmed")
        .done();
    new Check()
        .require(organisations.end(code, merger.endedOn(), merger.successor()), "successor", "merged-meanwhile")
        .done();
    endRoles(ended, administrator);
    events.publishEvent(new CommunityMerged(code, merger.successor()));
    act(
        administrator,
        "identity.organisation-merged",
        code,
        Map.of("successor", merger.successor(), "endedOn", merger.endedOn().toString()));
  }

  /** Communities that may take over from this one: the others of its district that go on. */
  @Transactional(readOnly = true)
  public List<Organisation> successors(Organisation community) {
    return organisations.communitiesInReachOf(community).stream()
        .filter(other -> !other.code().equals(community.code()))
        .toList();
  }

  private void endRoles(Organisation ended, CurrentUser administrator) {
    List<Account> held = accounts.below(ended.path());
    accounts.revokeAllIn(ended.code());
    states.forgetAll();
    held.stream()
        .filter(account -> !account.roles().isEmpty())
        .forEach(
            account ->
                act(
                    administrator,
                    "identity.roles-changed",
                    account.username(),
                    Map.of(
                        "before", account.roles().stream().sorted().map(Role::code).collect(Collectors.joining(", ")),
                        "after", "")));
  }

  private void act(CurrentUser by, String act, String object, Map<String, String> detail) {
    events.publishEvent(new Act(by.username(), by.organisation().code(), act, object, "OK", detail));
  }
}
