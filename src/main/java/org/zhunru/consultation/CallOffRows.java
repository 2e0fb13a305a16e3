package org.zhunru.consultation;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of why meetings were moved or not held. Everybody reads it: no numbers of telephones or papers. */
@Repository
class CallOffRows {

  private final JdbcClient jdbc;

  CallOffRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, CalledOff kind, String reason, Instant at) {
    jdbc.sql("insert into consultation_called_off (ref, kind, reason, said_at) values (?, ?, ?, ?)")
        .params(ref, kind.name(), reason, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The newest of that kind; null where none was said, as where a case ended by itself. */
  String reason(String ref, CalledOff kind) {
    return kind == null
        ? null
        : jdbc.sql("select reason from consultation_called_off where ref = ? and kind = ? order by id desc")
            .params(ref, kind.name())
            .query(String.class)
            .stream()
            .findFirst()
            .orElse(null);
  }
}
