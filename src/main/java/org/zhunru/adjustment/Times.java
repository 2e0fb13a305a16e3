package org.zhunru.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Between a time and its column. */
final class Times {

  private Times() {}

  static OffsetDateTime stored(Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }

  static Instant read(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
