package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.zhunru.casefile.SenderLimit.Full;
import org.zhunru.district.DistrictClock;
import org.zhunru.stories.District;

/** Who may send how much without signing in. */
@SpringBootTest(properties = "zhunru.test=adjustment-pages")
@Import(District.class)
class SenderLimitTests {

  @Autowired private SenderLimit limit;
  @Autowired private JdbcClient jdbc;
  @Autowired private DistrictClock clock;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private District district;

  @Test
  void anAddressAndACaseHaveTheirShareOfTheDayOnEveryNode() {
    SenderLimit otherNode = new SenderLimit(jdbc, clock, transactions);
    assertThat(limit.count("QQ-2026-00001", "192.0.2.1", 2, 3)).isEmpty();
    assertThat(otherNode.count("QQ-2026-00002", "192.0.2.1", 2, 3)).isEmpty();
    assertThat(limit.count("QQ-2026-00003", "192.0.2.1", 2, 3)).contains(Full.ADDRESS);
    assertThat(limit.count("RR-2026-00001", "192.0.2.1", 2, 3)).as("another kind").isEmpty();
    assertThat(limit.count("QQ-2026-00001", "192.0.2.2", 2, 3)).isEmpty();
    assertThat(limit.count("QQ-2026-00001", "192.0.2.3", 2, 3)).isEmpty();
    assertThat(otherNode.count("QQ-2026-00001", "192.0.2.4", 2, 3)).contains(Full.CASE);
    assertThat(jdbc.sql("select source from casefile_sender").query(String.class).list()).noneMatch(s -> s.contains("192"));
    district.days(1);
    assertThat(limit.count("QQ-2026-00001", "192.0.2.1", 2, 3)).isEmpty();
    assertThat(jdbc.sql("select count(*) from casefile_sender where kind = 'QQ'").query(Integer.class).single()).isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from casefile_sender_salt").query(Integer.class).single()).isEqualTo(1);
  }

  /** Red with: the day's row read without holding it. */
  @Test
  void ofManySentAtTheSameMomentNoMoreThanTheShareAreTaken() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Boolean>> sent = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String ref = "SS-2026-0000" + i;
        sent.add(
            senders.submit(
                () -> {
                  start.await();
                  return limit.count(ref, "192.0.2.9", 2, 3).isEmpty();
                }));
      }
      start.countDown();
      int taken = 0;
      for (Future<Boolean> one : sent) {
        taken += one.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(2);
    } finally {
      senders.shutdown();
    }
  }
}
