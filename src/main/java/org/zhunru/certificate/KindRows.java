package org.zhunru.certificate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of kinds that a statute asks of a community. */
@Repository
class KindRows {

  private final JdbcClient jdbc;

  KindRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<StatuteKind> all() {
    return jdbc.sql(
            "select code, title, words, law, article, law_text, listed_code, can_verify, responsible, instead, retired_at"
                + " from certificate_kind order by code")
        .query(
            (rs, n) ->
                new StatuteKind(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getString(6),
                    rs.getString(7),
                    rs.getObject(8, Boolean.class),
                    rs.getString(9),
                    rs.getString(10),
                    rs.getObject(11) == null))
        .list();
  }

  void insert(String code, StatuteKind kind, String by, Instant at) {
    jdbc.sql(
            "insert into certificate_kind (code, title, words, law, article, law_text, listed_code, can_verify, responsible,"
                + " instead, added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(code)
        .param(kind.title())
        .param(kind.words())
        .param(kind.law())
        .param(kind.article())
        .param(kind.lawText())
        .param(kind.listedCode())
        .param(kind.canVerify())
        .param(kind.responsible())
        .param(kind.instead())
        .param(by)
        .param(at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False where there is no such kind in force. */
  boolean retire(String code, String by, Instant at) {
    return jdbc.sql("update certificate_kind set retired_by = ?, retired_at = ? where code = ? and retired_at is null")
            .params(by, at.atOffset(ZoneOffset.UTC), code)
            .update()
        == 1;
  }
}
