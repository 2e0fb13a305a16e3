package org.zhunru.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.support.SqlCounter;

/** What a change of the allowed list costs and leaves in the trail. */
@SpringBootTest(properties = "zhunru.test=given-data")
@Import(SqlCounter.Counting.class)
@Transactional
class AllowedPlaquesTests {

  private static final int MANY = 300;

  @Autowired private AllowedPlaques allowed;
  @Autowired private PlaqueVerdicts verdicts;
  @Autowired private Organisations organisations;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private SqlCounter counter;

  /** Red with: the list read and written for each plaque; the number of the line in the trail. */
  @Test
  void manyPlaquesAreLookedAtInAFewStatementsAndTheTrailNamesThePlaque() {
    CurrentUser clerk =
        new CurrentUser("shegong", "社工", organisations.get("shegongbu"), Set.of(Role.LEAD_CLERK));
    for (int i = 0; i < MANY; i++) {
      jdbc.update(
          "insert into inventory_entry (kind, community, name, owner_code, owner_name, since, allowed, entered_by, entered_at) values"
              + " ('PLAQUE', 'gongcheng', ?, 'minzheng', '区民政局', date '2026-01-01', false, 'gongcheng', current_timestamp)",
          i % 2 == 0 ? "拱城邻里驿站" : "数字作战室" + i);
    }
    allowed.add("邻里驿站", "区里核定", clerk);
    assertThat(hanging(true)).isEqualTo(MANY / 2);
    assertThat(jdbc.queryForList("select distinct allowed_reason from inventory_entry where name like '%邻里驿站'", String.class))
        .containsExactly("PQ_WITH_COMMUNITY");
    long line =
        allowed.all().stream().filter(one -> one.name().equals("邻里驿站")).findFirst().orElseThrow().id();
    counter.reset();
    allowed.retire(line, clerk);
    assertThat(counter.count()).as("%s", counter.byTable()).isLessThanOrEqualTo(10);
    assertThat(hanging(true)).isZero();
    assertThat(jdbc.queryForList("select distinct allowed_reason from inventory_entry where name like '%邻里驿站'", String.class))
        .containsExactly("PQ_NOT_LISTED");
    assertThat(
            jdbc.queryForList(
                "select object_ from audit_entry where act = 'inventory.plaque-not-allowed' order by id desc limit 1", String.class))
        .containsExactly("邻里驿站");
  }

  /** Red with: the same name on the list twice, so that taking one off allowed it still. */
  @Test
  void aNameStandsOnTheListOnceAndMayComeBackAfterItWasTakenOff() {
    CurrentUser clerk = new CurrentUser("shegong", "社工", organisations.get("shegongbu"), Set.of(Role.LEAD_CLERK));
    allowed.add("邻里食堂", "区里核定", clerk);
    assertThatThrownBy(() -> allowed.add(" 邻里 食堂", "再核定一次", clerk))
        .isInstanceOfSatisfying(
            EntryRefused.class, why -> assertThat(why.faults()).extracting(EntryRefused.Fault::field).containsExactly("name"));
    allowed.retire(
        allowed.all().stream().filter(one -> one.name().equals("邻里食堂")).findFirst().orElseThrow().id(), clerk);
    allowed.add("邻里食堂", "重新核定", clerk);
    assertThat(allowed.all().stream().filter(one -> one.name().equals("邻里食堂"))).hasSize(2);
  }

  /** Red with: words such as 站 and 中心 taken for another body, and any ten characters for a community. */
  @Test
  void onlyTheCommunitysOwnNameMayStandBeforeAnAllowedName() {
    community("zhanqian", "站前社区");
    community("zhongxin", "中心社区");
    assertThat(allowed.answer("站前社区居民委员会", "zhanqian").reason()).isEqualTo("PQ_WITH_COMMUNITY");
    assertThat(allowed.answer("中心社区居民委员会", "zhongxin").allowed()).isTrue();
    assertThat(allowed.answer("中心 社区居民委员会。", "zhongxin").allowed()).isTrue();
    assertThat(allowed.answer("社区居民委员会", "zhongxin").reason()).isEqualTo("PQ_LISTED");
    assertThat(allowed.answer("统计网格社区居民委员会", "zhanqian").reason()).isEqualTo("PQ_OTHER_NAME");
    assertThat(allowed.answer("中心社区居民委员会", "zhanqian").reason()).as("another community's").isEqualTo("PQ_OTHER_NAME");
    assertThat(allowed.answer("站前社区统计站", "zhanqian").reason()).isEqualTo("PQ_NOT_LISTED");
    jdbc.update(
        "update identity_organisation set ended_on = date '2026-01-01', successor = 'zhanqian' where code = 'zhongxin'");
    assertThat(allowed.answer("中心社区居民委员会", "zhanqian").reason()).as("merged into it").isEqualTo("PQ_WITH_COMMUNITY");
    assertThat(allowed.answer("站前社区居民委员会", "zhongxin").reason()).as("not the other way").isEqualTo("PQ_OTHER_NAME");
  }

  /** Red with: plaques entered before the reason was kept left without one. */
  @Test
  void aPlaqueTheTableNeverJudgedIsJudgedAtTheStart() {
    community("zhanqian", "站前社区");
    hangs("站前社区居民委员会", false, null);
    hangs("统计网格社区居民委员会", true, null);
    hangs("站前社区党组织", false, "GP-2020-00001");
    hangs("统计站", false, "GP-2020-00002");
    verdicts.catchUp();
    assertThat(
            jdbc.queryForList(
                "select name || ' ' || case when allowed then 'hangs' else 'not' end || ' ' || coalesce(allowed_reason, '-') from"
                    + " inventory_entry where community = 'zhanqian'",
                String.class))
        .containsExactlyInAnyOrder(
            "站前社区居民委员会 hangs PQ_WITH_COMMUNITY",
            "统计网格社区居民委员会 not PQ_OTHER_NAME",
            "站前社区党组织 not -",
            "统计站 not PQ_NOT_LISTED");
  }

  private void community(String code, String name) {
    jdbc.update(
        "insert into identity_organisation (code, name, kind, parent, path) select ?, ?, 'COMMUNITY', code, path || ? from"
            + " identity_organisation where code = 'nanjin'",
        code,
        name,
        code + "/");
  }

  private void hangs(String name, boolean allowed, String ref) {
    jdbc.update(
        "insert into inventory_entry (kind, community, name, owner_code, owner_name, since, allowed, ref, entered_by, entered_at)"
            + " values ('PLAQUE', 'zhanqian', ?, 'minzheng', '区民政局', date '2026-01-01', ?, ?, 'gongcheng', current_timestamp)",
        name,
        allowed,
        ref);
  }

  private int hanging(boolean is) {
    return jdbc.queryForObject(
        "select count(*) from inventory_entry where name like '%邻里驿站' and allowed = ?", Integer.class, is);
  }
}
