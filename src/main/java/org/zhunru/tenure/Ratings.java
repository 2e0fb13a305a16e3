package org.zhunru.tenure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of evaluations and of what everybody said in them. Shares are 0 to 1. */
@Repository
public class Ratings {

  static final String MIDTERM = "MIDTERM";
  static final String YEARLY = "YEARLY";
  /** The one that follows a rectification. */
  static final String RECHECK = "RECHECK";

  static final String COMMUNITY = "COMMUNITY";
  static final String RESIDENTS = "RESIDENTS";
  static final String DEPARTMENT = "DEPARTMENT";

  private final JdbcClient jdbc;

  Ratings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int open(String ref, String kind, OffsetDateTime at) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into tenure_evaluation (ref, kind, opened_at) values (?, ?, ?)").params(ref, kind, at).update(key, "id");
    return key.getKey().intValue();
  }

  Optional<Instant> lastOpened(String ref) {
    return jdbc.sql("select opened_at from tenure_evaluation where ref = ? order by id desc limit 1")
        .param(ref)
        .query((rs, n) -> Lives.instant(rs, "opened_at"))
        .optional();
  }

  /** One that took over from another may be asked twice; its first rating stands. */
  void add(int evaluation, String organisation, Given given, String byName, OffsetDateTime at) {
    int before =
        jdbc.sql("select count(*) from tenure_rating where evaluation = ? and organisation = ? and rater = ?")
            .params(evaluation, organisation, given.rater())
            .query(Integer.class)
            .single();
    if (before > 0) {
      return;
    }
    jdbc.sql(
            "insert into tenure_rating (evaluation, organisation, rater, asked, satisfied, answers, comment_,"
                + " given_by, given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            evaluation,
            organisation,
            given.rater(),
            given.asked(),
            given.satisfied(),
            given.answers(),
            given.comment(),
            byName,
            at)
        .update();
  }

  /** How many people and answers said what. */
  Map<String, Object> counts(int evaluation) {
    return RatingCounts.of(given(evaluation).stream().map(Rating::given).toList());
  }

  /** Keeps what the table said of the evaluation of the item that runs. */
  void found(String ref, Evaluations.Found found) {
    jdbc.sql(
            "update tenure_evaluation set satisfaction = ?, basis = ?, residents_share = ?, community_share = ? where id ="
                + " (select max(id) from tenure_evaluation where ref = ? and closed_at is null)")
        .params(
            decimal(found.satisfaction()), found.basis(), decimal(found.residents()), decimal(found.community()), ref)
        .update();
  }

  private static BigDecimal decimal(Number share) {
    return share == null ? null : BigDecimal.valueOf(share.doubleValue()).setScale(4, RoundingMode.HALF_UP);
  }

  void close(int evaluation, OffsetDateTime at) {
    jdbc.sql("update tenure_evaluation set closed_at = ? where id = ?").params(at, evaluation).update();
  }

  /** Whether the evaluation closed last was the one after a rectification. */
  boolean rechecked(String ref) {
    return jdbc.sql("select kind from tenure_evaluation where ref = ? and closed_at is not null order by id desc limit 1")
        .param(ref)
        .query(String.class)
        .optional()
        .filter(RECHECK::equals)
        .isPresent();
  }

  /** The satisfaction of the evaluation that was closed last; empty where none was, or nobody rated in it. */
  Optional<BigDecimal> satisfaction(String ref) {
    return jdbc.sql(
            "select satisfaction from tenure_evaluation where ref = ? and closed_at is not null order by id desc limit 1")
        .param(ref)
        .query((rs, n) -> Optional.ofNullable(rs.getBigDecimal(1)))
        .optional()
        .flatMap(found -> found);
  }

  /** When the evaluation closed last was closed. */
  Optional<Instant> lastClosed(String ref) {
    return jdbc.sql("select closed_at from tenure_evaluation where ref = ? and closed_at is not null order by id desc limit 1")
        .param(ref)
        .query((rs, n) -> Lives.instant(rs, "closed_at"))
        .optional();
  }

  List<Evaluation> of(String ref) {
    return jdbc.sql("select * from tenure_evaluation where ref = ? order by id").param(ref).query((rs, n) -> evaluation(rs)).list();
  }

  Evaluation get(int id) {
    return jdbc.sql("select * from tenure_evaluation where id = ?").param(id).query((rs, n) -> evaluation(rs)).single();
  }

  private Evaluation evaluation(ResultSet rs) throws SQLException {
    return new Evaluation(
        rs.getString("kind"),
        Lives.instant(rs, "opened_at"),
        Lives.instant(rs, "closed_at"),
        rs.getBigDecimal("satisfaction"),
        rs.getString("basis"),
        rs.getBigDecimal("residents_share"),
        rs.getBigDecimal("community_share"),
        given(rs.getInt("id")));
  }

  private List<Rating> given(int evaluation) {
    return jdbc.sql("select * from tenure_rating where evaluation = ? order by id")
        .param(evaluation)
        .query((rs, n) -> rating(rs))
        .list();
  }

  private static Rating rating(ResultSet rs) throws SQLException {
    return new Rating(
        rs.getString("organisation"),
        new Given(
            rs.getString("rater"),
            rs.getObject("asked", Integer.class),
            rs.getObject("satisfied", Integer.class),
            rs.getString("answers"),
            rs.getString("comment_")),
        rs.getString("given_by"),
        Lives.instant(rs, "given_at"));
  }

  /**
   * @param rater COMMUNITY, RESIDENTS or DEPARTMENT
   * @param asked residents asked, null for the others
   */
  public record Given(
      String rater, Integer asked, Integer satisfied, String answers, String comment) {

    /** What a community answered, question by question; empty for the others. */
    public List<String> said() {
      return rater.equals(COMMUNITY) ? List.of(answers.split(",")) : List.of();
    }
  }

  public record Rating(String organisation, Given given, String by, Instant at) {}

  /**
   * @param kind MIDTERM, YEARLY or RECHECK
   * @param closedAt null while it runs
   * @param satisfaction what the table made of both, null where nobody rated
   * @param basis code of the row that said it, null while it runs and for evaluations before that table
   * @param residentsShare of the residents asked in all communities those who are satisfied, null where none was asked
   * @param communityShare of the communities' answers those that are 满意 or 基本满意, null where none was given
   */
  public record Evaluation(
      String kind,
      Instant openedAt,
      Instant closedAt,
      BigDecimal satisfaction,
      String basis,
      BigDecimal residentsShare,
      BigDecimal communityShare,
      List<Rating> ratings) {}
}
