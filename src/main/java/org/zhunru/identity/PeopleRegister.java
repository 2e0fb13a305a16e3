package org.zhunru.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.EntryInvalid.Check;

/**
 * Makes accounts, sets their roles and resets passwords: an administrator's, within the administrator's own
 * organisation tree, and never on the own account.
 */
@Service
@Transactional
public class PeopleRegister {

  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,59}");

  /** How the trail names acts that nobody did. */
  private static final String NOBODY = "system";

  private final Accounts accounts;
  private final AccountStates states;
  private final Organisations organisations;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  PeopleRegister(
      Accounts accounts,
      AccountStates states,
      Organisations organisations,
      PasswordEncoder encoder,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.states = states;
    this.organisations = organisations;
    this.encoder = encoder;
    this.events = events;
  }

  /**
   * Makes an account.
   *
   * @return its password, which is nowhere kept and must be changed at the first sign-in
   * @throws EntryInvalid with the fields that are wrong
   */
  public String add(NewPerson wanted, CurrentUser administrator) {
    OrganisationRegister.require(administrator);
    String username = OrganisationRegister.stripped(wanted.username());
    String name = OrganisationRegister.stripped(wanted.name());
    Set<Role> roles = copy(wanted.roles());
    Optional<Organisation> organisation =
        Optional.ofNullable(wanted.organisation())
            .flatMap(organisations::find)
            .filter(administrator.organisation()::covers)
            .filter(Organisation::open);
    boolean wellFormed = USERNAME.matcher(username).matches() && !username.equals(NOBODY);
    Check check =
        new Check()
            .require(wellFormed, "username", "username")
            .require(!wellFormed || accounts.find(username).isEmpty(), "username", "username-taken")
            .require(OrganisationRegister.isName(name), "name", "name", OrganisationRegister.LONGEST_NAME)
            .require(organisation.isPresent(), "organisation", "organisation");
    roles(check, roles, organisation);
    check.done();
    String password = OneTimePassword.drawn();
    accounts.insert(username, name, wanted.organisation(), encoder.encode(password));
    accounts.requireChange(username);
    roles.forEach(role -> accounts.grant(username, role, wanted.organisation()));
    act(
        administrator,
        "identity.person-added",
        username,
        Map.of("name", name, "organisation", wanted.organisation(), "after", codes(roles)));
    return password;
  }

  /**
   * Grants and revokes until exactly these roles are held.
   *
   * @throws NoSuchPerson when the account is not in reach
   * @throws People.OwnAccount when it is the administrator's own
   * @throws EntryInvalid when a role does not fit
   */
  public void setRoles(String username, Set<Role> wanted, CurrentUser administrator) {
    Account account = another(username, administrator);
    Set<Role> roles = copy(wanted);
    Check check = new Check();
    roles(check, roles, Optional.of(account.organisation()));
    check.done();
    account.roles().stream().filter(role -> !roles.contains(role)).forEach(role -> accounts.revoke(username, role));
    roles.stream()
        .filter(role -> !account.roles().contains(role))
        .forEach(role -> accounts.grant(username, role, account.organisation().code()));
    states.forget(username);
    act(
        administrator,
        "identity.roles-changed",
        username,
        Map.of("before", codes(account.roles()), "after", codes(roles)));
  }

  /**
   * Draws a new password for somebody who lost the own one; ends a lock and all sessions.
   *
   * @return the password, which must be changed at the next sign-in
   * @throws NoSuchPerson when the account is not in reach
   * @throws People.OwnAccount when it is the administrator's own
   */
  public String resetPassword(String username, CurrentUser administrator) {
    another(username, administrator);
    String password = OneTimePassword.drawn();
    accounts.setPassword(username, encoder.encode(password), true);
    accounts.recordFailures(username, 0, null);
    states.forget(username);
    act(administrator, "identity.password-reset", username, Map.of());
    return password;
  }

  private Account another(String username, CurrentUser administrator) {
    OrganisationRegister.require(administrator);
    Account account =
        accounts
            .lockRow(username)
            .filter(found -> administrator.organisation().covers(found.organisation()))
            .orElseThrow(() -> new NoSuchPerson(username));
    if (username.equals(administrator.username())) {
      throw new People.OwnAccount();
    }
    return account;
  }

  private static void roles(Check check, Set<Role> roles, Optional<Organisation> organisation) {
    check.require(!roles.isEmpty(), "roles", "roles");
    check.require(!roles.contains(Role.ADMINISTRATOR) || roles.size() == 1, "roles", "roles-administrator");
    organisation.ifPresent(of -> check.require(of.open(), "roles", "roles-merged", of.name()));
    organisation.ifPresent(
        of ->
            roles.stream()
                .filter(role -> !role.fits(of.kind()))
                .forEach(role -> check.require(false, "roles", "roles-kind", named("role." + role.code()), of.name())));
  }

  private static DefaultMessageSourceResolvable named(String key) {
    return new DefaultMessageSourceResolvable("identity." + key);
  }

  private static Set<Role> copy(Set<Role> roles) {
    Set<Role> copy = EnumSet.noneOf(Role.class);
    if (roles != null) {
      roles.stream().filter(role -> role != null).forEach(copy::add);
    }
    return copy;
  }

  private static String codes(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).collect(Collectors.joining(", "));
  }

  private void act(CurrentUser by, String act, String username, Map<String, String> detail) {
    events.publishEvent(new Act(by.username(), by.organisation().code(), act, username, "OK", detail));
  }
}
