package org.zhunru.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of arrivals. */
@Repository
class FundingRows {

  private final JdbcClient jdbc;

  FundingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      String ref, String community, FundingLedger.Means what, BigDecimal amount, String voucher, String by, Instant at) {
    jdbc.sql(
            "insert into register_funding (ref, community, what, amount, voucher, confirmed_by, confirmed_at) values (?, ?,"
                + " ?, ?, ?, ?, ?)")
        .params(ref, community, what.name(), amount, voucher, by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whoever confirms for the same task waits until this transaction ends. */
  void lock(String ref) {
    jdbc.sql("select ref from register_item where ref = ? for update").param(ref).query(String.class).single();
  }

  List<FundingLedger.Line> lines(String ref) {
    return jdbc.sql(
            "select community, what, amount, voucher, confirmed_by, confirmed_at from register_funding where ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) ->
                new FundingLedger.Line(
                    rs.getString(1),
                    FundingLedger.Means.valueOf(rs.getString(2)),
                    rs.getBigDecimal(3),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getTimestamp(6).toInstant()))
        .list();
  }
}
