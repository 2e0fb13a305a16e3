package org.zhunru.inventory;

import static org.assertj.core.api.Assertions.assertThat;

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

  private int hanging(boolean is) {
    return jdbc.queryForObject(
        "select count(*) from inventory_entry where name like '%邻里驿站' and allowed = ?", Integer.class, is);
  }
}
