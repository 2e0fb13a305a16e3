package org.zhunru.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.register.AdmittedItem.Share;

/** The table of what each community gives to an item; what arrived for it is counted from the ledger. */
@Repository
class ShareRows {

  /** Codes of the conditions that money is owed, before anything begins or afterwards, whatever amount was named. */
  private static final Set<String> MONEY_OWED = Set.of("FUNDS_BEFORE_EFFECT", "FUNDS_BACKFILL");

  /** Items asked for in one statement. */
  private static final int AT_ONCE = 500;

  private static final String SHARES =
      "select s.ref, s.community, s.hours_per_week, s.visits, s.forms, s.money, s.staff_promised, s.since, s.until_, s.moved_to, s.unstated,"
          + " s.next_money, coalesce(sum(case when f.what = 'MONEY' and f.term_ = i.renewals then f.amount end), 0) as arrived,"
          + " coalesce(sum(case when f.what = 'MONEY' and f.term_ = i.renewals + 1 then f.amount end), 0) as next_arrived,"
          + " coalesce(sum(case when f.what = 'STAFF' and f.reverses is null then 1 when f.what = 'STAFF' then -1 else 0 end), 0) as people"
          + " from register_share s join register_item i on i.ref = s.ref"
          + " left join register_ledger f on f.ref = s.ref and f.community = s.community"
          + " where s.ref in (:refs) group by s.ref, s.community, s.hours_per_week, s.visits, s.forms, s.money, s.staff_promised, s.since,"
          + " s.until_, s.moved_to, s.unstated, s.next_money, i.renewals order by s.community";

  private final JdbcClient jdbc;

  ShareRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(NewItem item, String community, LocalDate today) {
    jdbc.sql(
            "insert into register_share (ref, community, hours_per_week, visits, forms, money, staff_promised, unstated, since) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            item.ref(),
            community,
            item.hoursPerWeek(),
            item.visits(),
            item.forms(),
            item.money(),
            item.staffPromised(),
            Figure.codes(item.unstated()),
            today)
        .update();
  }

  /** The share ends at one community and goes on at another; where that has one already, it is added to it. */
  void move(String ref, String from, String to, LocalDate day) {
    int ended =
        jdbc.sql("update register_share set until_ = ?, moved_to = ? where ref = ? and community = ? and moved_to is null")
            .params(day, to, ref, from)
            .update();
    if (ended != 1) {
      throw new NoSuchItem(ref);
    }
    if (join(ref, from, to)) {
      return;
    }
    jdbc.sql(
            "insert into register_share (ref, community, hours_per_week, visits, forms, money, next_money, staff_promised, unstated, since)"
                + " select ref, ?, hours_per_week, visits, forms, money, next_money, staff_promised, unstated, ? from register_share where ref = ?"
                + " and community = ?")
        .params(to, day, ref, from)
        .update();
  }

  /** @return false where the successor has no share of its own */
  private boolean join(String ref, String from, String to) {
    String of = "(select %s from register_share o where o.ref = ? and o.community = ?)";
    return jdbc.sql(
                "update register_share set hours_per_week = hours_per_week + " + of.formatted("o.hours_per_week")
                    + ", visits = visits + " + of.formatted("o.visits")
                    + ", forms = forms + " + of.formatted("o.forms")
                    + ", money = money + " + of.formatted("o.money")
                    + ", next_money = next_money + coalesce(" + of.formatted("o.next_money") + ", 0)"
                    + ", staff_promised = staff_promised or " + of.formatted("o.staff_promised")
                    + " where ref = ? and community = ?")
            .params(ref, from, ref, from, ref, from, ref, from, ref, from, ref, from, ref, to)
            .update()
        == 1;
  }

  /** What is declared later of each community's share. */
  void restate(String ref, Figures figures, boolean staffPromised) {
    jdbc.sql(
            "update register_share set hours_per_week = ?, visits = ?, forms = ?, money = ?, staff_promised = ?, unstated = ?"
                + " where ref = ? and moved_to is null")
        .params(
            figures.hoursPerWeek(),
            figures.visits(),
            figures.forms(),
            figures.money(),
            staffPromised,
            Figure.codes(figures.unstated()),
            ref)
        .update();
  }

  /** Promises each community this much for the term of a renewal. */
  void promise(String ref, BigDecimal money) {
    jdbc.sql("update register_share set next_money = ? where ref = ? and moved_to is null").params(money, ref).update();
  }

  /** The term of the renewal begins: what was promised for it is what is promised now. */
  void beginTerm(String ref) {
    jdbc.sql("update register_share set money = next_money, next_money = null where ref = ? and next_money is not null")
        .param(ref)
        .update();
  }

  /** The shares of each item by community. What had arrived at a community that was merged counts at its successor. */
  Map<String, List<Share>> of(List<AdmittedItem> items) {
    Map<String, List<Share>> found = new HashMap<>();
    for (int from = 0; from < items.size(); from += AT_ONCE) {
      List<AdmittedItem> some = items.subList(from, Math.min(items.size(), from + AT_ONCE));
      Set<String> moneyFirst =
          some.stream()
              .filter(item -> item.conditions().stream().anyMatch(MONEY_OWED::contains))
              .map(AdmittedItem::ref)
              .collect(Collectors.toSet());
      jdbc.sql(SHARES)
          .param("refs", some.stream().map(AdmittedItem::ref).toList())
          .query(
              rs -> {
                String ref = rs.getString("ref");
                found.computeIfAbsent(ref, key -> new ArrayList<>()).add(share(rs, moneyFirst.contains(ref)));
              });
    }
    found.replaceAll((ref, all) -> all.stream().map(share -> withInherited(share, all)).toList());
    return found;
  }

  private static Share withInherited(Share heir, List<Share> all) {
    Share sum = heir;
    for (Share before : all) {
      if (heir.community().equals(before.movedTo())) {
        Share whole = withInherited(before, all);
        sum =
            sum.withArrived(
                sum.moneyArrived().add(whole.moneyArrived()),
                sum.nextArrived().add(whole.nextArrived()),
                sum.staffArrived() || whole.staffArrived());
      }
    }
    return sum;
  }

  private static Share share(ResultSet rs, boolean moneyFirst) throws SQLException {
    BigDecimal arrived = rs.getBigDecimal("arrived");
    return new Share(
        rs.getString("community"),
        rs.getBigDecimal("hours_per_week"),
        rs.getInt("visits"),
        rs.getInt("forms"),
        rs.getBigDecimal("money"),
        rs.getBoolean("staff_promised"),
        moneyFirst,
        arrived,
        rs.getBigDecimal("next_money"),
        rs.getBigDecimal("next_arrived"),
        rs.getInt("people") > 0,
        Figure.of(rs.getString("unstated")),
        ItemRows.day(rs, "since"),
        ItemRows.day(rs, "until_"),
        rs.getString("moved_to"));
  }
}
