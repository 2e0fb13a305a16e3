package org.zhunru.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rulings. Two texts are the same where their letters and digits are. */
@Repository
class RulingRows {

  private static final String RULING =
      "select ref, ruling, session, ruled_on, barred_until, bars_unchanged from consultation_ruling ";

  private final JdbcClient jdbc;

  RulingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Ruling it, String community, String title, String question) {
    jdbc.sql(
            "insert into consultation_ruling (ref, community, ruling, session, ruled_on, title_key, question_key,"
                + " barred_until, bars_unchanged) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.ref(), community, it.code(), it.session(), it.ruledOn(), key(title), key(question), it.barredUntil(),
            it.barsUnchanged())
        .update();
  }

  Optional<Ruling> of(String ref) {
    return jdbc.sql(RULING + "where ref = ?").param(ref).query((rs, n) -> ruling(rs)).optional();
  }

  /** Those that bar a topic with this title and question on that day; the longest first. */
  List<Ruling> against(List<String> communities, String title, String question, LocalDate today) {
    return jdbc.sql(
            RULING
                + "where community in (:communities) and ((barred_until >= :today and (title_key = :title or question_key = :question)) or"
                + " (bars_unchanged = true and question_key = :question)) order by bars_unchanged desc, barred_until desc, ref")
        .param("communities", communities)
        .param("today", today)
        .param("title", key(title))
        .param("question", key(question))
        .query((rs, n) -> ruling(rs))
        .list();
  }

  private static Ruling ruling(ResultSet rs) throws SQLException {
    return new Ruling(
        rs.getString("ref"), rs.getString("ruling"), rs.getString("session"), rs.getObject("ruled_on", LocalDate.class),
        rs.getObject("barred_until", LocalDate.class), rs.getBoolean("bars_unchanged"));
  }

  private static String key(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
