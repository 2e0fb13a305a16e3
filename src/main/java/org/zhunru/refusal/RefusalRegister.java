package org.zhunru.refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Lists of reports and what they add up to, each as far as the reader may look; and the public list without names. */
@Service
@Transactional(readOnly = true)
public class RefusalRegister {

  private static final String COUNTED = " and slip_at is not null and (confirmed is null or confirmed = true)";

  private final JdbcClient jdbc;
  private final Organisations organisations;

  RefusalRegister(JdbcClient jdbc, Organisations organisations) {
    this.jdbc = jdbc;
    this.organisations = organisations;
  }

  /** Newest first. */
  public List<Refusal> find(RefusalQuery query, CurrentUser user) {
    Where where = where(query, user);
    where.values.add(query.size());
    where.values.add((query.page() - 1L) * query.size());
    return jdbc.sql("select * from refusal_case" + where.text + " order by reported_at desc, ref desc limit ? offset ?")
        .params(where.values)
        .query((rs, n) -> StoredRefusal.of(rs))
        .list();
  }

  public int count(RefusalQuery query, CurrentUser user) {
    Where where = where(query, user);
    return jdbc.sql("select count(*) from refusal_case" + where.text)
        .params(where.values)
        .query(Integer.class)
        .single();
  }

  /** Into how many lines {@link #figures} has to be read. */
  public int countFigures(CurrentUser user) {
    Where where = reach(user);
    return jdbc.sql(
            "select count(*) from (select asker, ground from refusal_case" + where.text + COUNTED + " group by asker, ground) one")
        .params(where.values)
        .query(Integer.class)
        .single();
  }

  /**
   * Refusals with a slip that was not found wrong, by who asked and why, most first.
   *
   * @param most lines, from 1
   */
  public List<Figure> figures(CurrentUser user, int most) {
    Where where = reach(user);
    where.values.add(most);
    return jdbc.sql(
            "select asker, ground, count(*) as n, sum(case when confirmed = true then 1 else 0 end) as sure from refusal_case"
                + where.text
                + COUNTED
                + " group by asker, ground order by n desc, asker, ground limit ?")
        .params(where.values)
        .query((rs, n) -> new Figure(rs.getString(1), Ground.valueOf(rs.getString(2)), rs.getInt(3), rs.getInt(4)))
        .list();
  }

  /**
   * What communities are protected for, newest first; as far as the reader may look.
   *
   * @param community only of this one, empty for all
   */
  public List<Slips.Protection> protections(String community, CurrentUser user, int limit) {
    Where where = reach(user);
    if (!community.isEmpty()) {
      List<String> communities = organisations.withMerged(community);
      where.and(among("community", communities), communities);
    }
    where.values.add(limit);
    return jdbc.sql(
            "select ref, community, matter, from_, until_ from refusal_protection where ref in (select ref from refusal_case"
                + where.text
                + ") order by from_ desc, ref desc limit ?")
        .params(where.values)
        .query((rs, n) -> Slips.protection(rs))
        .list();
  }

  /** What everybody may read: reports that were found true, newest first. */
  public List<PublicLine> published(int page, int size) {
    return jdbc.sql(
            "select department, asker, item_code, ground, confirmed, result, reported_at from refusal_case where"
                + " confirmed = true order by reported_at desc, ref desc limit ? offset ?")
        .params(size, (page - 1L) * size)
        .query((rs, n) -> line(rs))
        .list();
  }

  public int countPublished() {
    return jdbc.sql("select count(*) from refusal_case where confirmed = true")
        .query(Integer.class)
        .single();
  }

  private static PublicLine line(ResultSet rs) throws SQLException {
    boolean known = rs.getString("department") != null;
    String result = rs.getString("result");
    return new PublicLine(
        YearMonth.from(rs.getTimestamp("reported_at").toInstant().atZone(DistrictClock.ZONE)),
        known ? rs.getString("asker") : "",
        rs.getString("item_code"),
        Ground.valueOf(rs.getString("ground")),
        result == null ? "CONFIRMED" : result);
  }

  private Where where(RefusalQuery query, CurrentUser user) {
    Where where = reach(user);
    if (!query.department().isEmpty()) {
      where.and("department = ?", query.department());
    }
    if (!query.ground().isEmpty()) {
      where.and("ground = ?", query.ground());
    }
    if (query.result().equals("OPEN")) {
      where.and("result is null");
    } else if (!query.result().isEmpty()) {
      where.and("result = ?", query.result());
    }
    if (!query.text().isBlank()) {
      String like = "%" + query.text().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
      where.and(
          "(lower(matter) like ? escape '\\' or lower(ref) like ? escape '\\' or lower(asker) like ? escape '\\')",
          like,
          like,
          like);
    }
    return where;
  }

  /** The lead unit and the auditor see their district; everybody else what concerns their organisation. */
  private Where reach(CurrentUser user) {
    Where where = new Where();
    Organisation own = user.organisation();
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      where.and("lead_unit = ?", organisations.leadUnitOf(own).code());
    } else if (user.roles().stream().allMatch(role -> role == Role.ADMINISTRATOR)) {
      where.and("1 = 0");
    } else {
      List<String> communities = organisations.withMerged(own.code());
      where.and("(" + among("community", communities) + " or street = ? or department = ? and informed = true)", communities, own.code(), own.code());
    }
    return where;
  }

  private static String among(String column, List<String> values) {
    return column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  private static final class Where {

    private String text = " where 1 = 1";
    private final List<Object> values = new ArrayList<>();

    void and(String condition, Object... parameters) {
      text += " and " + condition;
      for (Object parameter : parameters) {
        values.addAll(parameter instanceof List<?> several ? several : List.of(parameter));
      }
    }
  }

  /**
   * @param count refusals with a slip that was not found wrong
   * @param confirmed those of them the lead unit found right; the others wait for its finding
   */
  public record Figure(String asker, Ground ground, int count, int confirmed) {}

  /**
   * A line without place or person.
   *
   * @param asker name of the organisation, empty where it is none of the district
   * @param itemCode code of the item of the lists, empty where it is none
   * @param result code of the result, CONFIRMED while it is put right
   */
  public record PublicLine(YearMonth month, String asker, String itemCode, Ground ground, String result) {}
}
