package org.zhunru.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.support.SqlCounter;

/** What the communities give already, in a district with more tasks in force than any page shows. */
@SpringBootTest(properties = "zhunru.test=given-data")
@Import(SqlCounter.Counting.class)
@Transactional
class GivenDataTests {

  private static final int MANY = 5200;

  @Autowired private Inventory inventory;
  @Autowired private ItemFields fields;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private SqlCounter counter;

  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));

  /** Red with: 5000 tasks looked at; a name of a department asked for each task. */
  @Test
  void noTaskInForceIsOverlookedAndNoneIsAskedForAlone() {
    item("ZR-2020-00001", "weijian", "宠物疫苗编号", "IN_FORCE", today.plusDays(30), 0);
    item("ZR-2020-00002", "minzheng", "宠物疫苗编号", "IN_FORCE", today.plusDays(30), 0);
    item("ZR-2020-00003", "weijian", "宠物疫苗编号", "SUSPENDED", today.plusDays(30), 0);
    item("ZR-2020-00004", "weijian", "宠物疫苗编号", "IN_FORCE", today.minusDays(1), 0);
    List<Object[]> items = new ArrayList<>();
    List<Object[]> shares = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String ref = "ZR-2021-%05d".formatted(i);
      items.add(row(ref, "weijian", "姓名、健康状况", "IN_FORCE", today.plusDays(30), i));
      shares.add(new Object[] {ref, today});
    }
    jdbc.batchUpdate(ITEM, items);
    jdbc.batchUpdate(SHARE, shares);
    fields.catchUp();
    fields.catchUp();

    counter.reset();
    List<DuplicateField> rare = inventory.duplicates("宠物疫苗编号", List.of("gongcheng", "xiangyang"), "minzheng");
    assertThat(counter.count()).as("%s", counter.byTable()).isLessThanOrEqualTo(4);
    assertThat(rare).singleElement().satisfies(one -> assertThat(one.number()).isEqualTo("ZR-2020-00001"));
    counter.reset();
    assertThat(inventory.duplicates("姓名", List.of("gongcheng"), "minzheng"))
        .filteredOn(one -> one.number().startsWith("ZR-2021-"))
        .hasSize(MANY);
    assertThat(counter.count()).as("%s", counter.byTable()).isLessThanOrEqualTo(4);
    assertThat(inventory.duplicates("姓名", List.of("xiangyang"), "minzheng")).noneMatch(one -> one.owner().equals("weijian"));
  }

  private static final String ITEM =
      "insert into register_item (ref, kind, title, description, item_code, catalogue_version, department, lead_unit,"
          + " conditions, data_fields, planned_from, planned_to, state, state_since, in_force_from, in_force_to, renewals,"
          + " entered_at) values (?, 'REGULAR', '走访', '走访', '', 1, ?, 'shegongbu', '', ?, ?, ?, ?, ?, ?, ?, 0, ?)";

  private static final String SHARE =
      "insert into register_share (ref, community, hours_per_week, visits, forms, money, staff_promised, since) values (?,"
          + " 'gongcheng', 1, 0, 0, 0, false, ?)";

  private void item(String ref, String department, String asked, String state, LocalDate to, int minutes) {
    jdbc.update(ITEM, row(ref, department, asked, state, to, minutes));
    jdbc.update(SHARE, ref, today);
  }

  private Object[] row(String ref, String department, String asked, String state, LocalDate to, int minutes) {
    OffsetDateTime at = OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusMinutes(minutes);
    LocalDate from = today.minusDays(60);
    return new Object[] {ref, department, asked, from, to, state, at, from, to, at};
  }
}
