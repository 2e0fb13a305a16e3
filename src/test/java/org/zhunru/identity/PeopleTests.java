package org.zhunru.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation.Kind;

@SpringBootTest
@Transactional
@RecordApplicationEvents
class PeopleTests {

  @Autowired OrganisationRegister organisationRegister;
  @Autowired PeopleRegister register;
  @Autowired Organisations organisations;
  @Autowired Passwords passwords;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired AccountStates states;
  @Autowired PasswordEncoder encoder;
  @Autowired ApplicationEvents events;

  private CurrentUser admin;

  @BeforeEach
  void theAdministratorOfTheDistrictActs() {
    states.forgetAll();
    admin = accounts.find("admin").orElseThrow().asCurrentUser();
  }

  @Test
  void anOrganisationIsEnteredBelowItsParentAndTheTrailHoldsIt() {
    Organisation added = organisationRegister.add(new NewOrganisation("jiaoti", " 区教体局 ", Kind.DEPARTMENT, "yanjiang"), admin);
    assertThat(organisations.get("jiaoti")).isEqualTo(added);
    assertThat(added.path()).isEqualTo("/ziyang/yanjiang/jiaoti/");
    assertThat(added.name()).isEqualTo("区教体局");
    assertThat(act("identity.organisation-added").detail())
        .isEqualTo(Map.of("name", "区教体局", "kind", "DEPARTMENT", "parent", "yanjiang"));
  }

  @Test
  void everyKindStandsWhereItBelongs() {
    assertThat(kindsBelow(null)).containsExactly(Kind.CITY, Kind.DISTRICT);
    assertThat(kindsBelow(Kind.CITY)).containsExactly(Kind.DISTRICT);
    assertThat(kindsBelow(Kind.DISTRICT)).containsExactly(Kind.LEAD_UNIT, Kind.DEPARTMENT, Kind.STREET, Kind.COMMUNITY);
    assertThat(kindsBelow(Kind.STREET)).containsExactly(Kind.COMMUNITY);
    assertThat(kindsBelow(Kind.COMMUNITY)).isEmpty();
    assertThat(faultsOf(new NewOrganisation("keshi", "科室", Kind.DEPARTMENT, "nanjin"))).containsExactly("parent parent-kind");
  }

  @Test
  void allFaultsOfAnOrganisationAreToldAtOnce() {
    assertThat(faultsOf(new NewOrganisation("X", " ", null, null)))
        .containsExactly("code code", "name name", "kind kind", "parent parent");
    assertThat(faultsOf(new NewOrganisation("minzheng", "民", Kind.DEPARTMENT, "yanjiang"))).containsExactly("code code-taken");
    assertThat(faultsOf(new NewOrganisation("second", "第二牵头单位", Kind.LEAD_UNIT, "yanjiang")))
        .containsExactly("kind lead-unit-taken");
    assertThat(faultsOf(new NewOrganisation("long", "名".repeat(101), Kind.STREET, "yanjiang"))).containsExactly("name name");
  }

  @Test
  void nothingIsEnteredOutsideTheOwnTreeOrByAnybodyElse() {
    assertThat(faultsOf(new NewOrganisation("other", "另一区", Kind.DISTRICT, "ziyang"))).containsExactly("parent parent");
    assertThat(faultsOf(new NewOrganisation("city", "另一市", Kind.CITY, null))).containsExactly("parent parent");
    assertThatThrownBy(() -> organisationRegister.rename("ziyang", "改名", admin)).isInstanceOf(NoSuchOrganisation.class);
    CurrentUser clerk = accounts.find("minzheng").orElseThrow().asCurrentUser();
    NewOrganisation fine = new NewOrganisation("jiaoti", "区教体局", Kind.DEPARTMENT, "yanjiang");
    assertThatThrownBy(() -> organisationRegister.add(fine, clerk)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> register.add(person("new.clerk", "minzheng", Role.DEPARTMENT_CLERK), clerk))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> register.resetPassword("chengguan", clerk)).isInstanceOf(AccessDeniedException.class);
    CurrentUser elsewhere =
        new CurrentUser("far", "远", organisations.get("nanjin"), Set.of(Role.ADMINISTRATOR));
    assertThatThrownBy(() -> register.resetPassword("minzheng", elsewhere)).isInstanceOf(NoSuchPerson.class);
    assertThatThrownBy(() -> register.setRoles("minzheng", Set.of(Role.AUDITOR), elsewhere)).isInstanceOf(NoSuchPerson.class);
  }

  @Test
  void aRenamedOrganisationKeepsItsCode() {
    organisationRegister.rename("zixi", "资溪新街道", admin);
    assertThat(organisations.get("zixi").name()).isEqualTo("资溪新街道");
    assertThat(act("identity.organisation-renamed").detail()).isEqualTo(Map.of("before", "资溪街道", "after", "资溪新街道"));
  }

  @Test
  void aNewPersonHasADrawnPasswordThatMustBeChangedAndIsNowhereKept() {
    String password = register.add(person("li.na", "minzheng", Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER), admin);
    Account account = accounts.find("li.na").orElseThrow();
    assertThat(password).matches("(\\w{4}-){4}\\w{4}");
    assertThat(encoder.matches(password, account.passwordHash())).isTrue();
    assertThat(account.standing().mustChange()).isTrue();
    assertThat(account.roles()).containsExactlyInAnyOrder(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER);
    assertThat(act("identity.person-added").toString()).contains("department-clerk, department-leader").doesNotContain(password);
    assertThat(accounts.find("admin").orElseThrow().standing().mustChange()).isFalse();
  }

  @Test
  void rolesFitTheOrganisation() {
    assertThat(rolesIn(Kind.CITY)).containsExactly(Role.JOINT_MEETING_MEMBER, Role.ADMINISTRATOR);
    assertThat(rolesIn(Kind.DISTRICT)).containsExactly(Role.JOINT_MEETING_MEMBER, Role.AUDITOR, Role.ADMINISTRATOR);
    assertThat(rolesIn(Kind.LEAD_UNIT)).containsExactly(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.JOINT_MEETING_MEMBER);
    assertThat(rolesIn(Kind.STREET)).containsExactly(Role.STREET_OFFICE, Role.JOINT_MEETING_MEMBER);
    assertThat(rolesIn(Kind.COMMUNITY))
        .containsExactly(
            Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE, Role.PARTY_ORGANISATION, Role.JOINT_MEETING_MEMBER);
    assertThat(rolesIn(Kind.DEPARTMENT))
        .doesNotContain(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.STREET_OFFICE, Role.COMMUNITY_COMMITTEE)
        .hasSize(8);
    assertThat(faultsOf(person("li.na", "minzheng", Role.STREET_OFFICE))).containsExactly("roles roles-kind");
    assertThat(faultsOf(person("li.na", "minzheng", Role.ADMINISTRATOR, Role.AUDITOR)))
        .containsExactly("roles roles-administrator");
  }

  @Test
  void allFaultsOfAPersonAreToldAtOnce() {
    assertThat(faultsOf(new NewPerson("Li", "", "ziyang", Set.of())))
        .containsExactly("username username", "name name", "organisation organisation", "roles roles");
    assertThat(faultsOf(person("system", "minzheng", Role.DEPARTMENT_CLERK))).containsExactly("username username");
    assertThat(faultsOf(person("minzheng", "minzheng", Role.DEPARTMENT_CLERK))).containsExactly("username username-taken");
  }

  @Test
  void rolesAreGrantedAndRevokedWithBeforeAndAfter() {
    register.setRoles("minzheng", Set.of(Role.DEPARTMENT_LEADER), admin);
    assertThat(people.find("minzheng").orElseThrow().roles()).containsExactly(Role.DEPARTMENT_LEADER);
    assertThat(act("identity.roles-changed").detail())
        .isEqualTo(Map.of("before", "department-clerk", "after", "department-leader"));
    register.setRoles("auditor", Set.of(Role.FINANCE_REVIEWER), admin);
    assertThat(people.find("auditor").orElseThrow().roles()).containsExactly(Role.FINANCE_REVIEWER);
  }

  @Test
  void nobodyAdministersTheOwnAccount() {
    assertThatThrownBy(() -> register.setRoles("admin", Set.of(Role.AUDITOR), admin)).isInstanceOf(People.OwnAccount.class);
    assertThatThrownBy(() -> register.resetPassword("admin", admin)).isInstanceOf(People.OwnAccount.class);
  }

  @Test
  void aResetEndsALockAndTheOldPassword() {
    accounts.recordFailures("sifa", 5, java.time.Instant.parse("2099-01-01T00:00:00Z"));
    String password = register.resetPassword("sifa", admin);
    Account account = accounts.find("sifa").orElseThrow();
    assertThat(encoder.matches(password, account.passwordHash())).isTrue();
    assertThat(encoder.matches(DemoDistrict.PASSWORD, account.passwordHash())).isFalse();
    assertThat(account.standing()).isEqualTo(new Passwords.Standing(1, true));
    assertThat(account.lockedUntil()).isNull();
    assertThat(act("identity.password-reset").toString()).doesNotContain(password);
  }

  @Test
  void aNewPasswordIsLongMixedAndNew() {
    CurrentUser clerk = accounts.find("tongji").orElseThrow().asCurrentUser();
    assertThat(refused(clerk, DemoDistrict.PASSWORD, "Short-1")).containsExactly("newPassword password-short");
    assertThat(refused(clerk, DemoDistrict.PASSWORD, "onlysmall12345")).containsExactly("newPassword password-classes");
    assertThat(refused(clerk, DemoDistrict.PASSWORD, "My-TONGJI-2026")).containsExactly("newPassword password-username");
    assertThat(refused(clerk, DemoDistrict.PASSWORD, "Aa1-".repeat(33))).containsExactly("newPassword password-long");
    assertThat(refused(clerk, DemoDistrict.PASSWORD, DemoDistrict.PASSWORD)).containsExactly("newPassword password-same");
    assertThat(refused(clerk, "", null)).containsExactly("oldPassword password-old-missing", "newPassword password-short");
    assertThat(passwords.change(clerk, DemoDistrict.PASSWORD, "Another-2026-one")).isEqualTo(new Passwords.Standing(1, false));
    assertThat(act("identity.password-changed").toString()).doesNotContain("Another");
  }

  @Test
  void fiveWrongOldPasswordsLockTheAccount() {
    CurrentUser clerk = accounts.find("tongji").orElseThrow().asCurrentUser();
    for (int i = 0; i < 5; i++) {
      assertThat(refused(clerk, "wrong", "Another-2026-one")).containsExactly("oldPassword password-old");
    }
    assertThat(people.find("tongji").orElseThrow().locked()).isTrue();
    assertThat(refused(clerk, DemoDistrict.PASSWORD, "Another-2026-one")).containsExactly("oldPassword password-old");
  }

  private List<String> refused(CurrentUser user, String old, String next) {
    return faults(catchThrowableOfType(EntryInvalid.class, () -> passwords.change(user, old, next)));
  }

  private List<String> faultsOf(NewOrganisation wanted) {
    return faults(catchThrowableOfType(EntryInvalid.class, () -> organisationRegister.add(wanted, admin)));
  }

  private List<String> faultsOf(NewPerson wanted) {
    return faults(catchThrowableOfType(EntryInvalid.class, () -> register.add(wanted, admin)));
  }

  private static List<String> faults(EntryInvalid why) {
    return why.faults().stream().map(fault -> fault.field() + " " + fault.key().replace("identity.invalid.", "")).toList();
  }

  private static NewPerson person(String username, String organisation, Role... roles) {
    return new NewPerson(username, "李娜", organisation, Set.of(roles));
  }

  private static List<Role> rolesIn(Kind kind) {
    return Arrays.stream(Role.values()).filter(role -> role.fits(kind)).toList();
  }

  private static List<Kind> kindsBelow(Kind above) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.mayStandBelow(above)).toList();
  }

  private Act act(String name) {
    return events.stream(Act.class).filter(act -> act.act().equals(name)).reduce((first, last) -> last).orElseThrow();
  }
}
