package org.zhunru.register;

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
      String ref, FundingLedger.Line line, int entry) {
    jdbc.sql(
            "insert into register_ledger (ref, community, what, amount, voucher, entry, term_, confirmed_by, confirmed_at,"
                + " reverses, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref,
            line.community(),
            line.what().name(),
            line.amount(),
            line.voucher(),
            entry,
            line.term(),
            line.by(),
            line.at().atOffset(ZoneOffset.UTC),
            line.reverses(),
            line.reason())
        .update();
  }

  /** Whoever confirms for the same task waits until this transaction ends. */
  void lock(String ref) {
    jdbc.sql("select ref from register_item where ref = ? for update").param(ref).query(String.class).single();
  }

  List<FundingLedger.Line> lines(String ref) {
    return jdbc.sql(
            "select id, community, what, amount, voucher, term_, confirmed_by, confirmed_at, reverses, reason from"
                + " register_ledger where ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) ->
                new FundingLedger.Line(
                    rs.getLong(1),
                    rs.getString(2),
                    FundingLedger.Means.valueOf(rs.getString(3)),
                    rs.getBigDecimal(4),
                    rs.getString(5),
                    rs.getInt(6),
                    rs.getString(7),
                    rs.getTimestamp(8).toInstant(),
                    rs.getObject(9, Long.class),
                    rs.getString(10)))
        .list();
  }
}
