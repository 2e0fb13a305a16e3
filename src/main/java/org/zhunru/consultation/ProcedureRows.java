package org.zhunru.consultation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what the street decided on a topic of several communities. */
@Repository
class ProcedureRows {

  private final JdbcClient jdbc;

  ProcedureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, String text, StreetShares shares, List<String> communities, String by, Instant at) {
    jdbc.sql("insert into consultation_procedure (ref, text, quorum_share, support_share, decided_by, decided_at) values (?, ?, ?, ?, ?, ?)")
        .params(ref, text, shares.come(), shares.agree(), by, at.atOffset(ZoneOffset.UTC))
        .update();
    communities.forEach(
        community ->
            jdbc.sql("insert into consultation_community (ref, community) values (?, ?)").params(ref, community).update());
  }

  Optional<String> text(String ref) {
    return jdbc.sql("select text from consultation_procedure where ref = ?").param(ref).query(String.class).optional();
  }

  /** What the street asked; empty for a topic of one community. */
  Optional<StreetShares> shares(String ref) {
    return jdbc.sql("select quorum_share, support_share from consultation_procedure where ref = ?")
        .param(ref)
        .query((rs, n) -> new StreetShares(rs.getBigDecimal(1), rs.getBigDecimal(2)))
        .optional();
  }

  /** Codes of the communities that take part beside the host. */
  List<String> communities(String ref) {
    return jdbc.sql("select community from consultation_community where ref = ? order by community")
        .param(ref)
        .query(String.class)
        .list();
  }
}
