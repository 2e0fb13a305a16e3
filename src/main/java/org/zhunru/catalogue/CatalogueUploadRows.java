package org.zhunru.catalogue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;

/** Files that were read without a fault and wait for their confirmation; they are forgotten after a day. */
@Component
class CatalogueUploadRows {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int LONGEST_NAME = 200;

  private final JdbcClient jdbc;
  private final CatalogueItemRows items;
  private final DistrictClock clock;

  CatalogueUploadRows(JdbcClient jdbc, CatalogueItemRows items, DistrictClock clock) {
    this.jdbc = jdbc;
    this.items = items;
    this.clock = clock;
  }

  /** @param revision of the draft when the file was read */
  record Upload(String id, int version, int revision, String fileName) {}

  /** The earlier ones of the same person are forgotten. */
  String keep(CatalogueVersion draft, String fileName, List<Item> read, String by) {
    jdbc.sql("select id from catalogue_upload where made_by = ? or made_at < ?")
        .params(by, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .query(String.class)
        .list()
        .forEach(this::forget);
    String id = UUID.randomUUID().toString();
    String name = fileName == null ? "" : fileName.replaceAll("\\p{Cntrl}", "");
    jdbc.sql(
            "insert into catalogue_upload (id, version, revision, file_name, made_by, made_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            id, draft.number(), draft.revision(), name.substring(0, Math.min(name.length(), LONGEST_NAME)), by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    items.insertUpload(id, read);
    return id;
  }

  Upload find(String id, int version, String by) {
    return jdbc.sql(
            "select id, version, revision, file_name from catalogue_upload"
                + " where id = ? and version = ? and made_by = ?")
        .params(id, version, by)
        .query((row, n) -> new Upload(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)))
        .optional()
        .orElseThrow(() -> new NoSuchVersion(id));
  }

  void forget(String id) {
    jdbc.sql("delete from catalogue_upload_item where upload = ?").param(id).update();
    jdbc.sql("delete from catalogue_upload where id = ?").param(id).update();
  }
}
