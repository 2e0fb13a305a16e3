package org.zhunru.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of documents. */
class DocumentRows {

  private static final String SELECT =
      "select id, ref, kind, file_name, media_type, size_, sha256, uploaded_by, uploaded_at from casefile_document ";

  private final JdbcClient jdbc;

  DocumentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DocumentHeader header) {
    jdbc.sql(
            "insert into casefile_document (id, ref, kind, file_name, media_type, size_, sha256, uploaded_by,"
                + " uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            header.id(),
            header.ref(),
            header.kind(),
            header.fileName(),
            header.mediaType(),
            header.size(),
            header.sha256(),
            header.uploadedBy(),
            header.uploadedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<DocumentHeader> find(String id) {
    return jdbc.sql(SELECT + "where id = ?").param(id).query((rs, n) -> header(rs)).optional();
  }

  List<DocumentHeader> of(String ref) {
    return jdbc.sql(SELECT + "where ref = ? order by uploaded_at, id").param(ref).query((rs, n) -> header(rs)).list();
  }

  List<DocumentHeader> before(String prefix, Instant before) {
    return jdbc.sql(SELECT + "where ref like ? and uploaded_at < ? order by uploaded_at, id")
        .params(prefix + "%", before.atOffset(ZoneOffset.UTC))
        .query((rs, n) -> header(rs))
        .list();
  }

  void move(String from, String to) {
    jdbc.sql("update casefile_document set ref = ? where ref = ?").params(to, from).update();
  }

  void delete(String id) {
    jdbc.sql("delete from casefile_document where id = ?").param(id).update();
  }

  boolean uses(String sha256) {
    return jdbc.sql("select count(*) from casefile_document where sha256 = ?")
            .param(sha256)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static DocumentHeader header(ResultSet rs) throws SQLException {
    return new DocumentHeader(
        rs.getString(1),
        rs.getString(2),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getLong(6),
        rs.getString(7),
        rs.getString(8),
        rs.getTimestamp(9).toInstant());
  }
}
