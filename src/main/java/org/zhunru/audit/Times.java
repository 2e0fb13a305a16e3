package org.zhunru.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.zhunru.district.DistrictClock;

/** Times as the tables hold them. */
final class Times {

  private Times() {}

  static OffsetDateTime of(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static OffsetDateTime startOf(LocalDate day) {
    return of(day.atStartOfDay(DistrictClock.ZONE).toInstant());
  }

  static Instant in(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
