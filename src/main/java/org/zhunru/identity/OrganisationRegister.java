package org.zhunru.identity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.EntryInvalid.Check;
import org.zhunru.identity.Organisation.Kind;

/** Enters and renames organisations: an administrator's, within the administrator's own organisation tree. */
@Service
@Transactional
public class OrganisationRegister {

  static final int LONGEST_NAME = 100;

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
  private static final int LONGEST_PATH = 400;

  private final Organisations organisations;
  private final AccountStates states;
  private final ApplicationEventPublisher events;

  OrganisationRegister(Organisations organisations, AccountStates states, ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.states = states;
    this.events = events;
  }

  /**
   * Adds an organisation below one that is in reach.
   *
   * @throws EntryInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is no administrator
   */
  public Organisation add(NewOrganisation wanted, CurrentUser administrator) {
    require(administrator);
    String name = stripped(wanted.name());
    Optional<Organisation> parent =
        Optional.ofNullable(wanted.parent()).flatMap(organisations::find).filter(administrator.organisation()::covers);
    boolean wellFormed = wanted.code() != null && CODE.matcher(wanted.code()).matches();
    Check check =
        new Check()
            .require(wellFormed, "code", "code")
            .require(!wellFormed || organisations.find(wanted.code()).isEmpty(), "code", "code-taken")
            .require(isName(name), "name", "name", LONGEST_NAME)
            .require(wanted.kind() != null, "kind", "kind")
            .require(parent.isPresent(), "parent", "parent");
    if (parent.isPresent() && wanted.kind() != null) {
      check
          .require(wanted.kind().mayStandBelow(parent.get().kind()), "parent", "parent-kind")
          .require(wanted.kind() != Kind.LEAD_UNIT || !hasLeadUnit(parent.get()), "kind", "lead-unit-taken")
          .require(parent.get().path().length() + 41 <= LONGEST_PATH, "parent", "parent-deep");
    }
    check.done();
    String path = parent.orElseThrow().path() + wanted.code() + "/";
    Organisation added = new Organisation(wanted.code(), name, wanted.kind(), wanted.parent(), path);
    organisations.add(added);
    act(
        administrator,
        "identity.organisation-added",
        added.code(),
        Map.of("name", name, "kind", added.kind().name(), "parent", added.parent()));
    return added;
  }

  /**
   * Gives an organisation another name; its code stays.
   *
   * @throws NoSuchOrganisation when it is not in reach
   * @throws EntryInvalid when the name will not do
   */
  public void rename(String code, String name, CurrentUser administrator) {
    require(administrator);
    Organisation before = get(code, administrator);
    String after = stripped(name);
    new Check().require(isName(after), "name", "name", LONGEST_NAME).done();
    organisations.rename(code, after);
    states.forgetAll();
    act(administrator, "identity.organisation-renamed", code, Map.of("before", before.name(), "after", after));
  }

  /** @throws NoSuchOrganisation when it is not in the administrator's reach */
  @Transactional(readOnly = true)
  public Organisation get(String code, CurrentUser administrator) {
    return organisations
        .find(code)
        .filter(require(administrator).organisation()::covers)
        .orElseThrow(() -> new NoSuchOrganisation(code));
  }

  static CurrentUser require(CurrentUser user) {
    if (!user.has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Not an administrator");
    }
    return user;
  }

  static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  private boolean hasLeadUnit(Organisation district) {
    return organisations.ofKind(Kind.LEAD_UNIT).stream().anyMatch(district::covers);
  }

  private void act(CurrentUser by, String act, String code, Map<String, String> detail) {
    events.publishEvent(new Act(by.username(), by.organisation().code(), act, code, "OK", detail));
  }
}
