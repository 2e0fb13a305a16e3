package org.zhunru.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.DistrictClock;

/**
 * How much people who do not sign in may send in a day: from one address to all cases of a kind, and to one case from
 * everybody. Kept in the database, so that it holds on all nodes and after a start. Of an address only a sum remains, and
 * only for the day.
 */
@Service
public class SenderLimit {

  /** Whose share is used up. */
  public enum Full {
    ADDRESS,
    CASE
  }

  private final JdbcClient jdbc;
  private final DistrictClock clock;
  private final TransactionTemplate alone;
  private final SecureRandom random = new SecureRandom();

  SenderLimit(JdbcClient jdbc, DistrictClock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Counts one text that is taken in, in the caller's transaction. Ask it last: what is refused for another reason does not
   * count.
   *
   * @param ref number of the case; what stands before its first hyphen is the kind
   * @param ofAddress texts a day, at least 1
   * @param ofCase texts a day, at least 1
   * @return empty where it was counted
   */
  @Transactional
  public Optional<Full> count(String ref, String address, int ofAddress, int ofCase) {
    LocalDate today = clock.today();
    String kind = ref.substring(0, ref.indexOf('-'));
    jdbc.sql("delete from casefile_sender where sent_on < ?").param(today).update();
    Optional<Full> full = full(ref, address, ofAddress, ofCase);
    if (full.isPresent()) {
      return full;
    }
    jdbc.sql("insert into casefile_sender (kind, ref, source, sent_on) values (?, ?, ?, ?)")
        .params(kind, ref, sum(salt(today), address), today)
        .update();
    return Optional.empty();
  }

  /**
   * Whose share is used up already; counts nothing.
   *
   * @param ref number of the case; what stands before its first hyphen is the kind
   */
  @Transactional
  public Optional<Full> full(String ref, String address, int ofAddress, int ofCase) {
    LocalDate today = clock.today();
    String kind = ref.substring(0, ref.indexOf('-'));
    if (sent("kind = ? and source = ?", today, kind, sum(salt(today), address)) >= ofAddress) {
      return Optional.of(Full.ADDRESS);
    }
    return sent("ref = ?", today, ref) >= ofCase ? Optional.of(Full.CASE) : Optional.empty();
  }

  private int sent(String which, LocalDate day, String... values) {
    return jdbc.sql("select count(*) from casefile_sender where sent_on = ? and " + which)
        .param(day)
        .params((Object[]) values)
        .query(Integer.class)
        .single();
  }

  private String salt(LocalDate day) {
    return kept(day)
        .orElseGet(
            () -> {
              plant(day);
              return kept(day).orElseThrow();
            });
  }

  /** Holds the day's row until the caller's transaction ends: who counts next sees what this one took in. */
  private Optional<String> kept(LocalDate day) {
    return jdbc.sql("select salt from casefile_sender_salt where day_ = ? for update").param(day).query(String.class).optional();
  }

  private void plant(LocalDate day) {
    byte[] salt = new byte[32];
    random.nextBytes(salt);
    try {
      alone.executeWithoutResult(
          status -> {
            jdbc.sql("delete from casefile_sender_salt where day_ < ?").param(day).update();
            jdbc.sql("insert into casefile_sender_salt (day_, salt) values (?, ?)")
                .params(day, HexFormat.of().formatHex(salt))
                .update();
          });
    } catch (DuplicateKeyException another) {
      // another node was first; its salt is the day's
    }
  }

  private static String sum(String salt, String address) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(salt));
      return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
