package org.zhunru.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.support.SqlCounter;

/** Two nodes that start at once on one database, with tasks entered before the register of fields began. */
@SpringBootTest(properties = "zhunru.test=given-data")
@Import(SqlCounter.Counting.class)
class ItemFieldsTests {

  private static final int MANY = 700;

  @Autowired private ItemFields fields;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private SqlCounter counter;

  /** Red with: the row of the gate not locked; every task read again at each start. */
  @Test
  void theTasksAreReadOnceWhoeverStartsFirst() {
    List<Object[]> items = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      items.add(new Object[] {"ZR-2019-%05d".formatted(i)});
    }
    jdbc.batchUpdate(
        "insert into register_item (ref, kind, title, description, item_code, catalogue_version, department, lead_unit,"
            + " conditions, data_fields, planned_from, planned_to, state, state_since, renewals, entered_at) values (?, 'REGULAR',"
            + " '走访', '走访', '', 1, 'minzheng', 'shegongbu', '', '旧台账编号', date '2019-01-01', date '2019-12-31', 'EXPIRED',"
            + " timestamp with time zone '2019-12-31 00:00:00+08', 0, timestamp with time zone '2019-01-01 00:00:00+08')",
        items);
    CountDownLatch read = new CountDownLatch(1);
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(
            () -> {
              await(read);
              fields.catchUp();
            });
    transactions.executeWithoutResult(
        status -> {
          fields.catchUp();
          read.countDown();
          pause();
        });
    second.join();
    assertThat(known("position_ = 0")).isEqualTo(MANY);
    assertThat(known("position_ > 0")).isEqualTo(MANY);
    counter.reset();
    fields.catchUp();
    assertThat(counter.count()).as("%s", counter.statements()).isEqualTo(3);
  }

  private int known(String which) {
    return jdbc.queryForObject(
        "select count(*) from inventory_item_field where ref like 'ZR-2019-%' and " + which, Integer.class);
  }

  private static void await(CountDownLatch read) {
    try {
      read.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The second is at its work before the first has ended its own. */
  private static void pause() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
