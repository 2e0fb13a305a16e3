package org.zhunru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.TaskAnswered;
import org.zhunru.engine.TaskCancelled;
import org.zhunru.engine.TaskClaimed;
import org.zhunru.engine.TaskCreated;
import org.zhunru.engine.TaskReleased;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.tasklist.InboxFilter.View;

/** What the task list promises, on either database. */
abstract class InboxContract {

  InboxRig rig;
  CurrentUser wang;
  CurrentUser zhao;

  abstract DataSource emptyDatabase();

  abstract String vendor();

  @BeforeEach
  void start() {
    rig = new InboxRig(emptyDatabase(), vendor());
    wang = rig.committee("wangmin", "王敏", "gongcheng");
    zhao = rig.committee("zhaoli", "赵丽", "gongcheng");
    rig.signIn(wang);
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void aTaskStandsInTheListOfItsGroupWithItemDepartmentAndCommunity() {
    String ref = rig.openCase("零就业家庭走访", "minzheng");
    rig.task(ref, "gongcheng", rig.now().plus(Duration.ofDays(20)));

    InboxTask task = only(wang, InboxFilter.of(View.GROUP));

    assertThat(task.caseRef()).isEqualTo(ref);
    assertThat(task.title()).isEqualTo("零就业家庭走访");
    assertThat(task.departmentName()).isEqualTo("区民政局");
    assertThat(task.unitName()).isEqualTo("拱城社区");
    assertThat(task.communities()).isEqualTo("拱城社区");
    assertThat(task.group()).isEqualTo("community-committee:gongcheng");
  }

  @Test
  void anotherCommunitySeesNothingOfIt() {
    String id = rig.task(rig.openCase("走访", "minzheng"), "gongcheng", null);
    CurrentUser xiangyang = rig.committee("xiangyang", "周阳", "xiangyang");

    assertThat(titles(xiangyang, InboxFilter.of(View.GROUP))).isEmpty();
    assertThatThrownBy(() -> rig.inbox().task(id, xiangyang)).isInstanceOf(NoSuchTask.class);
    assertThatThrownBy(() -> rig.inbox().desk(id, xiangyang)).isInstanceOf(NoSuchTask.class);
  }

  @Test
  void somebodyWithoutARoleHasAnEmptyList() {
    rig.task(rig.openCase("走访", "minzheng"), "gongcheng", null);
    CurrentUser nobody = new CurrentUser("nobody", "无名", wang.organisation(), Set.of());

    assertThat(rig.inbox().page(nobody, InboxFilter.of(View.GROUP)).tasks()).isEmpty();
  }

  @Test
  void aRolledBackStepLeavesNoRow() {
    String ref = rig.openCase("走访", "minzheng");
    rig.transaction.executeWithoutResult(
        status -> {
          rig.context.publishEvent(
              new TaskCreated(rig.open("lost", ref, "gongcheng", null)));
          status.setRollbackOnly();
        });

    assertThat(titles(wang, InboxFilter.of(View.GROUP))).isEmpty();
  }

  @Test
  void aClaimedTaskIsMineAndStaysVisibleToMyGroup() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskClaimed(id, ref, "Ask_Opinion", "wangmin"));

    assertThat(titles(wang, InboxFilter.of(View.MINE))).hasSize(1);
    assertThat(titles(zhao, InboxFilter.of(View.MINE))).isEmpty();
    assertThat(only(zhao, InboxFilter.of(View.GROUP)).claimedName()).isEqualTo("王敏");
    assertThat(rig.inbox().summary(wang).total()).isEqualTo(1);
    assertThat(rig.inbox().summary(zhao).total()).isZero();
    assertThat(rig.inbox().task(id, zhao).waitsFor("zhaoli")).isFalse();
  }

  @Test
  void aReleasedTaskIsNobodysAgain() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskClaimed(id, ref, "Ask_Opinion", "wangmin"));
    rig.publish(new TaskReleased(id, ref, "Ask_Opinion", "wangmin"));

    assertThat(titles(wang, InboxFilter.of(View.MINE))).isEmpty();
    assertThat(rig.inbox().task(id, zhao).waitsFor("zhaoli")).isTrue();
  }

  @Test
  void anAnsweredTaskSaysWhoAndWhenAndIsDoneForWhoAnswered() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskAnswered(id, ref, "Ask_Opinion", "社区意见", "wangmin"));

    assertThat(titles(wang, InboxFilter.of(View.GROUP))).isEmpty();
    assertThat(titles(wang, InboxFilter.of(View.DONE))).containsExactly("走访");
    assertThat(titles(zhao, InboxFilter.of(View.DONE))).isEmpty();
    InboxTask seenByColleague = rig.inbox().task(id, zhao);
    assertThat(seenByColleague.endedName()).isEqualTo("王敏");
    assertThat(seenByColleague.endedAt()).isBetween(rig.now().minusSeconds(60), rig.now());
  }

  @Test
  void aLapsedTaskIsDoneForNobody() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskCancelled(id, ref, "Ask_Opinion", "社区意见"));

    assertThat(titles(wang, InboxFilter.of(View.GROUP))).isEmpty();
    assertThat(titles(wang, InboxFilter.of(View.DONE))).isEmpty();
    assertThat(rig.inbox().task(id, wang).open()).isFalse();
    assertThat(rig.inbox().desk(id, wang).answerable()).isFalse();
  }

  @Test
  void theNearestTermComesFirstAndNoTermLast() {
    rig.task(rig.openCase("无期限", "minzheng"), "gongcheng", null);
    rig.task(rig.openCase("以后", "minzheng"), "gongcheng", rig.now().plus(Duration.ofDays(40)));
    rig.task(rig.openCase("超期", "minzheng"), "gongcheng", rig.now().minus(Duration.ofDays(1)));

    assertThat(titles(wang, InboxFilter.of(View.GROUP))).containsExactly("超期", "以后", "无期限");
  }

  @Test
  void theLightsPartTheListWithoutOverlap() {
    rig.task(rig.openCase("无期限", "minzheng"), "gongcheng", null);
    rig.task(rig.openCase("以后", "minzheng"), "gongcheng", rig.now().plus(Duration.ofDays(40)));
    rig.task(rig.openCase("临期", "minzheng"), "gongcheng", rig.now().plus(Duration.ofMinutes(1)));
    rig.task(rig.openCase("超期", "minzheng"), "gongcheng", rig.now().minus(Duration.ofDays(9)));

    assertThat(titles(wang, lit(Light.OVERDUE))).containsExactly("超期");
    assertThat(titles(wang, lit(Light.SOON))).containsExactly("临期");
    assertThat(titles(wang, lit(Light.NORMAL))).containsExactly("以后", "无期限");
    InboxSummary summary = rig.inbox().summary(wang);
    assertThat(List.of(summary.overdue(), summary.soon(), summary.normal())).containsExactly(1, 1, 2);
    assertThat(summary.first()).extracting(InboxTask::title).startsWith("超期", "临期");
  }

  @Test
  void filtersFindByTextDepartmentAndUnitAndTakeSignsLiterally() {
    rig.task(rig.openCase("走访 100% 家庭", "minzheng"), "gongcheng", null);
    rig.task(rig.openCase("发放慰问品", "minzheng"), "gongcheng", null);

    assertThat(titles(wang, new InboxFilter(View.GROUP, "100%", "", "", null, 1))).containsExactly("走访 100% 家庭");
    assertThat(titles(wang, new InboxFilter(View.GROUP, "zr-20", "民政", "拱城", null, 1))).hasSize(2);
    assertThat(titles(wang, new InboxFilter(View.GROUP, "ast-11", "minzheng", "gongcheng", null, 1))).hasSize(2);
    assertThat(titles(wang, new InboxFilter(View.GROUP, "", "城管", "", null, 1))).isEmpty();
    assertThat(titles(wang, new InboxFilter(View.GROUP, "_", "", "", null, 1))).isEmpty();
    assertThat(titles(wang, new InboxFilter(View.GROUP, "' or 1=1 --", "", "", null, 1))).isEmpty();
  }

  @Test
  void aPageHasTwentyAndTheCountStopsAtAThousand() {
    String ref = rig.openCase("走访", "minzheng");
    rig.task(ref, "gongcheng", null);
    rig.jdbc
        .sql(
            "insert into tasklist_inbox (task_id, case_ref, process_key, element_id, name, title, subject, department,"
                + " department_name, unit, unit_name, communities, group_, created_at) select task_id || '-' || n, case_ref,"
                + " process_key, element_id, name, title, subject, department, department_name, unit, unit_name,"
                + " communities, group_, created_at from tasklist_inbox cross join "
                + (vendor().equals("h2") ? "(select x as n from system_range(1, 1010)) r" : "generate_series(1, 1010) n"))
        .update();

    InboxPage first = rig.inbox().page(wang, InboxFilter.of(View.GROUP));
    assertThat(first.tasks()).hasSize(20);
    assertThat(first.count()).isEqualTo(1000);
    assertThat(first.more()).isTrue();
    assertThat(first.pages()).isEqualTo(50);
    InboxPage second = rig.inbox().page(wang, new InboxFilter(View.GROUP, "", "", "", null, 2));
    assertThat(second.tasks()).hasSize(20).doesNotContainAnyElementsOf(first.tasks());
    assertThat(rig.inbox().whole(wang, InboxFilter.of(View.GROUP)).tasks()).hasSize(1000);
  }

  @Test
  void whatIStartedIsListedWithItsStateNewestFirst() {
    rig.openCase("先", "minzheng");
    rig.openCase("后", "minzheng");
    rig.openCase("别人的", "other");
    CurrentUser department = rig.department();

    assertThat(titles(department, InboxFilter.of(View.STARTED))).containsExactly("后", "先");
    InboxTask found = only(department, new InboxFilter(View.STARTED, "先", "民政", "", null, 1));
    assertThat(found.name()).isEqualTo("SUBMITTED");
    assertThat(found.id()).isNull();
  }

  @Test
  void actsGoToTheEngineInTheNameOfThePersonAndItsGroups() {
    rig.inbox().claim("t", wang);
    rig.inbox().answer("t", wang, "{}");
    rig.inbox().release("t", wang);

    assertThat(rig.asked)
        .containsExactly(
            "claim t wangmin [community-committee:gongcheng]",
            "answer t wangmin [community-committee:gongcheng] {}",
            "release t wangmin [community-committee:gongcheng]");
  }

  @Test
  void theLeadersListHasWhateverIsOverItsTermInTheOwnDistrictAndNobodyElseHasOne() {
    rig.task(rig.openCase("以后", "minzheng"), "gongcheng", rig.now().plus(Duration.ofDays(40)));
    rig.task(rig.openCase("任务超期", "minzheng"), "gongcheng", rig.now().minus(Duration.ofDays(1)));
    String late = rig.openCase("案件超期", "minzheng");
    rig.task(late, "xiangyang", rig.now().plus(Duration.ofDays(9)));
    rig.transaction.executeWithoutResult(
        status -> rig.files().move(late, "ACCEPTED", rig.now().minus(Duration.ofDays(3))));
    CurrentUser leader = rig.person("leader", "shegongbu", Role.LEAD_LEADER);
    CurrentUser neighbour = rig.person("neighbour", "linqubu", Role.LEAD_LEADER);

    assertThat(titles(leader, InboxFilter.of(View.OVERDUE))).containsExactly("案件超期", "任务超期");
    assertThat(rig.inbox().page(leader, InboxFilter.of(View.OVERDUE)).tasks())
        .allMatch(task -> task.dueAt().isBefore(rig.now()));
    assertThat(rig.inbox().overseen(leader)).isEqualTo(2);
    assertThat(rig.inbox().summary(leader).overseen()).isEqualTo(2);
    assertThat(titles(neighbour, InboxFilter.of(View.OVERDUE))).isEmpty();
    assertThat(rig.inbox().overseen(wang)).isNull();
    assertThatThrownBy(() -> rig.inbox().page(wang, InboxFilter.of(View.OVERDUE)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatACommunityReportsIsOverseenToo_andNamesTheDepartmentThatAskedAndTheCommunityThatReports() {
    String ref = rig.openReport("上门采集养犬信息", "gongcheng", "minzheng", "民政局");
    rig.task(ref, "gongcheng", rig.now().minus(Duration.ofDays(200)));
    CurrentUser leader = rig.person("leader", "shegongbu", Role.LEAD_LEADER);

    assertThat(rig.inbox().page(leader, InboxFilter.of(View.OVERDUE)).tasks())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.caseRef()).isEqualTo(ref);
              assertThat(task.departmentName()).isEqualTo("区民政局");
              assertThat(task.communities()).isEqualTo("拱城社区");
            });
    assertThat(rig.inbox().overseen(leader)).isEqualTo(1);
    String other = rig.openReport("推销保险", "gongcheng", "", "某保险公司");
    rig.task(other, "gongcheng", rig.now().minus(Duration.ofDays(200)));
    assertThat(rig.inbox().page(leader, InboxFilter.of(View.OVERDUE)).tasks())
        .filteredOn(task -> task.caseRef().equals(other))
        .singleElement()
        .satisfies(task -> assertThat(task.departmentName()).isEqualTo("某保险公司"));
  }

  @Test
  void aLeaderOfTheUnitOrAnAdministratorTakesAClaimBackAndTheTrailHoldsTheReason() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskClaimed(id, ref, "Ask_Opinion", "wangmin"));
    CurrentUser admin = rig.person("admin", "yanjiang", Role.ADMINISTRATOR);
    CurrentUser neighbour = rig.person("admin2", "linqu", Role.ADMINISTRATOR);
    CurrentUser leader = rig.person("leader", "minzheng", Role.DEPARTMENT_LEADER);

    for (CurrentUser stranger : List.of(zhao, neighbour, leader)) {
      assertThatThrownBy(() -> rig.claims().takeBack(id, stranger, "病假")).isInstanceOf(NoSuchTask.class);
    }
    assertThatThrownBy(() -> rig.claims().takeBack(id, admin, " ")).isInstanceOf(AnswerInvalid.class);
    assertThat(rig.asked).isEmpty();
    InboxTask seen = only(admin, InboxFilter.of(View.CLAIMED));
    assertThat(List.of(seen.title(), seen.claimedName())).containsExactly(ref, "王敏");
    assertThat(titles(neighbour, InboxFilter.of(View.CLAIMED))).isEmpty();
    rig.claims().takeBack(id, admin, " 病假 ");

    assertThat(rig.asked).containsExactly("releaseFor " + id + " admin");
    assertThat(rig.acts()).extracting(Act::act).containsExactly("tasklist.claim-taken-back");
    assertThat(rig.acts().get(0).object()).isEqualTo(ref);
    assertThat(rig.acts().get(0).detail()).containsEntry("why", "病假").containsEntry("holder", "wangmin");
  }

  @Test
  void aLeaderTakesBackClaimsOfTheOwnUnitOnly() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskClaimed(id, ref, "Ask_Opinion", "wangmin"));
    CurrentUser own = rig.person("leader", "gongcheng", Role.DEPARTMENT_LEADER);

    assertThat(only(own, InboxFilter.of(View.CLAIMED)).title()).isEqualTo("走访");
    rig.claims().takeBack(id, own, "调离");
    assertThat(rig.asked).containsExactly("releaseFor " + id + " leader");
    assertThat(titles(rig.person("lead", "shegongbu", Role.LEAD_LEADER), InboxFilter.of(View.CLAIMED))).isEmpty();
  }

  @Test
  void whoseAccountIsDisabledHoldsNothingAnyMore() {
    String ref = rig.openCase("走访", "minzheng");
    String mine = rig.task(ref, "gongcheng", null);
    String other = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskClaimed(mine, ref, "Ask_Opinion", "wangmin"));
    rig.publish(new TaskClaimed(other, ref, "Ask_Opinion", "zhaoli"));
    rig.publish(new Act("admin", "yanjiang", "identity.disabled", "wangmin", "OK", java.util.Map.of()));

    assertThat(rig.asked).containsExactly("releaseFor " + mine + " admin");
  }

  @Test
  void whatSomebodyDidAndStartedStaysWithTheOrganisationItWasDoneFor() {
    String ref = rig.openCase("走访", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.publish(new TaskAnswered(id, ref, "Ask_Opinion", "社区意见", "wangmin"));
    CurrentUser moved = rig.committee("wangmin", "王敏", "xiangyang");
    CurrentUser clerkElsewhere = rig.person("minzheng", "gongcheng", Role.COMMUNITY_COMMITTEE);

    assertThat(titles(wang, InboxFilter.of(View.DONE))).hasSize(1);
    assertThat(titles(moved, InboxFilter.of(View.DONE))).isEmpty();
    assertThatThrownBy(() -> rig.inbox().task(id, moved)).isInstanceOf(NoSuchTask.class);
    assertThat(titles(rig.department(), InboxFilter.of(View.STARTED))).hasSize(1);
    assertThat(titles(clerkElsewhere, InboxFilter.of(View.STARTED))).isEmpty();
  }

  @Test
  void aTaskWithoutATermGoesByItsCaseAndStandsStillWithIt() {
    String ref = rig.openCase("无自身期限", "minzheng");
    String id = rig.task(ref, "gongcheng", null);
    rig.task(rig.openCase("临期", "minzheng"), "gongcheng", rig.now().plus(Duration.ofMinutes(1)));
    assertThat(titles(wang, InboxFilter.of(View.GROUP))).containsExactly("临期", "无自身期限");

    rig.transaction.executeWithoutResult(
        status -> rig.files().move(ref, "ACCEPTED", rig.now().minus(Duration.ofDays(3))));
    assertThat(titles(wang, InboxFilter.of(View.GROUP))).containsExactly("无自身期限", "临期");
    assertThat(titles(wang, lit(Light.OVERDUE))).containsExactly("无自身期限");

    rig.transaction.executeWithoutResult(status -> rig.files().hold(ref, "CONSULTATION"));
    assertThat(titles(wang, lit(Light.OVERDUE))).isEmpty();
    assertThat(titles(wang, lit(Light.NORMAL))).isEmpty();
    assertThat(titles(wang, lit(Light.HELD))).containsExactly("无自身期限");
    assertThat(rig.context.getBean(Lights.class).of(rig.inbox().task(id, wang))).isEqualTo(Light.HELD);
    assertThat(rig.inbox().summary(wang).held()).isEqualTo(1);

    rig.transaction.executeWithoutResult(
        status -> rig.files().resume(ref, rig.now().plus(Duration.ofDays(40))));
    assertThat(titles(wang, lit(Light.NORMAL))).containsExactly("无自身期限");
  }

  @Test
  void aListTakenAsAFileIsToldToTheTrail() {
    rig.task(rig.openCase("走访", "minzheng"), "gongcheng", null);
    rig.context.getBean(TaskExports.class).take(wang, InboxFilter.of(View.GROUP));

    assertThat(rig.acts())
        .containsExactly(
            new Act("wangmin", "gongcheng", "tasklist.exported", "group", "OK", java.util.Map.of("found", "1")));
  }

  private static InboxFilter lit(Light light) {
    return new InboxFilter(View.GROUP, "", "", "", light, 1);
  }

  private List<String> titles(CurrentUser user, InboxFilter filter) {
    InboxPage page = rig.inbox().page(user, filter);
    assertThat(page.count()).isEqualTo(page.tasks().size());
    return page.tasks().stream().map(InboxTask::title).toList();
  }

  private InboxTask only(CurrentUser user, InboxFilter filter) {
    List<InboxTask> tasks = rig.inbox().page(user, filter).tasks();
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }
}
