package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Diagrams;
import org.zhunru.sheet.Sheets;
import org.zhunru.support.Passed;
import org.zhunru.support.SqlCounter;

@SpringBootTest
@Import({District.class, Owned.class, SqlCounter.Counting.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnersVoteStoryTests implements OwnersVoteStories {

  @Autowired private Owned owned;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;
  @Autowired private SqlCounter sql;

  @Override
  public Owned owned() {
    return owned;
  }

  /** Red with: units inserted one by one. */
  @Test
  void threeThousandUnitsAreTakenInShownAndCountedInFewStatements() {
    String ref = owned.opens("FUND_USE", "");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 3000; i++) {
      rows.add(List.of(i % 30 + "-" + i, "业主" + i / 2, "89.53", String.valueOf(i / 2), ""));
    }
    byte[] file = Sheets.xlsx("名册", HEADS, rows);
    sql.reset();
    assertThat(owned.electorate.take(ref, file, owned.district.user("gongcheng"))).isEqualTo(3000);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(40);
    sql.reset();
    assertThat(owned.electorate.page(ref, "", 60, owned.district.user("gongcheng")).rows()).hasSize(50);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(15);
    sql.reset();
    assertThat(owned.sees(ref).now().totalOwners()).isEqualTo(1501);
    assertThat(owned.sees(ref).now().totalArea()).isEqualTo(3000 * 8953L);
    assertThat(sql.count()).as("%s", sql.byTable()).isLessThan(40);
  }

  /** Red with: the story of a vote that is given up left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "ownersvote-vote")).as("never passed in a story").isEmpty();
  }
}
