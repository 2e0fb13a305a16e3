package org.zhunru.casefile;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.DistrictClock;

/**
 * A form that is sent again, because nobody saw its answer, acts once and is answered like the first time (ADR 0028). That it
 * was sent stands in the same transaction as its act: either both are there or neither.
 */
@Service("sentForms")
public class SentForms {

  /** Nobody sends a form again after that. */
  private static final Duration KEPT = Duration.ofDays(30);

  private static final int TRIES = 10;

  private final JdbcClient jdbc;
  private final DistrictClock clock;
  private final TransactionTemplate together;

  SentForms(JdbcClient jdbc, DistrictClock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.together = new TransactionTemplate(transactions);
  }

  /** What a form that is shown now carries along. */
  public String key() {
    return SentForm.key();
  }

  /**
   * Does what a form asks for, once. Of two sent at the same moment one waits for the other. What is refused leaves nothing, so
   * that it can be sent again. A form without a key is one of its own each time. Not to be called in a transaction.
   *
   * @param act joins the transaction; says at which number the answer is found, at most 200 characters
   * @return what the act said, the first time
   * @throws EnteredInvalid as the act does
   */
  public String once(Sending sending, Supplier<String> act) {
    String mark = sending.mark();
    if (mark == null) {
      return act.get();
    }
    for (int tries = 1; ; tries++) {
      Optional<String> earlier = answer(mark);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      try {
        return together.execute(status -> act(mark, act));
      } catch (SentNow another) {
        if (tries == TRIES) {
          throw another;
        }
      }
    }
  }

  /** As {@link #once(Sending, Supplier)}, where the answer is the same each time. */
  public void once(Sending sending, Runnable act) {
    once(
        sending,
        () -> {
          act.run();
          return "";
        });
  }

  /** Forgets what nobody sends again; once a day. */
  @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
  public void tidy() {
    jdbc.sql("delete from casefile_sent_form where sent_at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
  }

  private Optional<String> answer(String mark) {
    return jdbc.sql("select answer from casefile_sent_form where mark = ?").param(mark).query(String.class).optional();
  }

  private String act(String mark, Supplier<String> act) {
    try {
      jdbc.sql("insert into casefile_sent_form (mark, answer, sent_at) values (?, '', ?)")
          .params(mark, Timestamp.from(clock.instant()))
          .update();
    } catch (DuplicateKeyException | TransientDataAccessException another) {
      throw new SentNow(another);
    }
    String answer = act.get();
    jdbc.sql("update casefile_sent_form set answer = ? where mark = ?").params(answer, mark).update();
    return answer;
  }

  /** The same form is being taken in by somebody else at this moment, or was just now. */
  private static final class SentNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SentNow(Throwable cause) {
      super(cause);
    }
  }
}
