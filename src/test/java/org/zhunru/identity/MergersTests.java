package org.zhunru.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisation.Kind;

@SpringBootTest
@Transactional
@RecordApplicationEvents
class MergersTests {

  @Autowired Mergers mergers;
  @Autowired Organisations organisations;
  @Autowired PeopleRegister people;
  @Autowired OrganisationRegister register;
  @Autowired Accounts accounts;
  @Autowired AccountStates states;
  @Autowired DistrictClock clock;
  @Autowired ApplicationEvents events;

  private CurrentUser admin;

  @BeforeEach
  void theAdministratorOfTheDistrictActs() {
    states.forgetAll();
    admin = accounts.find("admin").orElseThrow().asCurrentUser();
  }

  private Merger into(String successor) {
    return new Merger(successor, clock.today(), true);
  }

  @Test
  void aMergedCommunityIsReadByItsOldNameAndChosenNoMore() {
    mergers.merge("xiangyang", into("gongcheng"), admin);
    Organisation department = organisations.get("minzheng");
    assertThat(organisations.communitiesInReachOf(department)).extracting(Organisation::code).containsExactly("gongcheng", "hongfeng");
    assertThat(organisations.communitiesEverIn(department)).extracting(Organisation::code).contains("xiangyang");
    assertThat(organisations.names(List.of("xiangyang", "gongcheng")))
        .isEqualTo(Map.of("xiangyang", "向阳社区（已并入拱城社区）", "gongcheng", "拱城社区"));
    assertThat(organisations.current(organisations.get("xiangyang")).code()).isEqualTo("gongcheng");
    assertThat(events.stream(Act.class).filter(act -> act.act().equals("identity.organisation-merged")))
        .singleElement()
        .satisfies(act -> assertThat(act.detail()).containsEntry("successor", "gongcheng"));
  }

  @Test
  void theRolesHeldInItEndAndNoneIsGivenThereAgain() {
    mergers.merge("gongcheng", into("xiangyang"), admin);
    assertThat(accounts.find("gongcheng").orElseThrow().roles()).isEmpty();
    assertThat(accounts.find("jiandu").orElseThrow().roles()).isEmpty();
    assertThat(accounts.find("gongcheng").orElseThrow().enabled()).isTrue();
    assertThat(accounts.find("xiangyang").orElseThrow().roles()).containsExactly(Role.COMMUNITY_COMMITTEE);
    assertThat(events.stream(Act.class).filter(act -> act.act().equals("identity.roles-changed")).map(Act::object))
        .containsExactlyInAnyOrder("gongcheng", "gongcheng.yi", "gongcheng.dang", "jiandu");
    assertThat(faults(() -> people.setRoles("gongcheng", Set.of(Role.COMMUNITY_COMMITTEE), admin))).containsExactly("roles roles-merged");
    assertThat(
            faults(() -> people.add(new NewPerson("wang.er", "王二", "gongcheng", Set.of(Role.COMMUNITY_COMMITTEE)), admin)))
        .containsExactly("organisation organisation");
  }

  @Test
  void aMergerGoesOverTwoStepsToTheCommunityThatStands() {
    mergers.merge("xiangyang", into("gongcheng"), admin);
    mergers.merge("gongcheng", into("hongfeng"), admin);
    assertThat(organisations.current(organisations.get("xiangyang")).code()).isEqualTo("hongfeng");
  }

  @Test
  void onlyAnOpenCommunityOfTheSameDistrictTakesOver() {
    register.add(new NewOrganisation("other", "另一社区", Kind.COMMUNITY, "yanjiang"), admin);
    mergers.merge("xiangyang", into("other"), admin);
    assertThat(faults(() -> mergers.merge("gongcheng", into("gongcheng"), admin))).containsExactly("successor successor");
    assertThat(faults(() -> mergers.merge("gongcheng", into("xiangyang"), admin))).containsExactly("successor successor");
    assertThat(faults(() -> mergers.merge("gongcheng", into("minzheng"), admin))).containsExactly("successor successor");
    assertThat(faults(() -> mergers.merge("nanjin", into("gongcheng"), admin))).containsExactly("successor merged-from");
    assertThat(faults(() -> mergers.merge("xiangyang", into("gongcheng"), admin))).containsExactly("successor merged-from");
    assertThat(faults(() -> mergers.merge("gongcheng", new Merger("hongfeng", clock.today().plusDays(1), false), admin)))
        .containsExactly("endedOn ended-on", "confirmed merger-confirmed");
    assertThat(faults(() -> mergers.merge("gongcheng", new Merger(null, null, true), admin)))
        .containsExactly("successor successor", "endedOn ended-on");
  }

  @Test
  void nobodyElseMerges() {
    CurrentUser clerk = accounts.find("shegong").orElseThrow().asCurrentUser();
    assertThatThrownBy(() -> mergers.merge("xiangyang", into("gongcheng"), clerk)).isInstanceOf(AccessDeniedException.class);
    CurrentUser elsewhere =
        new CurrentUser("far", "远", new Organisation("far", "他区", Kind.DISTRICT, null, "/far/"), Set.of(Role.ADMINISTRATOR));
    assertThatThrownBy(() -> mergers.merge("xiangyang", into("gongcheng"), elsewhere)).isInstanceOf(NoSuchOrganisation.class);
    assertThat(organisations.get("xiangyang").open()).isTrue();
  }

  @Test
  void theDayOfTheMergerStaysReadable() {
    LocalDate day = clock.today().minusDays(3);
    mergers.merge("xiangyang", new Merger("gongcheng", day, true), admin);
    assertThat(organisations.get("xiangyang").endedOn()).isEqualTo(day);
    assertThat(organisations.get("xiangyang").successor()).isEqualTo("gongcheng");
  }

  private static List<String> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(EntryInvalid.class, call).faults().stream()
        .map(fault -> fault.field() + " " + fault.key().replace("identity.invalid.", ""))
        .toList();
  }
}
