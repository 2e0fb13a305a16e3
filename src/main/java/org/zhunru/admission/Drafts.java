package org.zhunru.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;

/** Drafts of requests; a draft is seen by its owner alone, acting for the organisation it was begun for. */
@Service
@Transactional
public class Drafts {

  /** More text than any form of ours holds. */
  private static final int MOST_CHARACTERS = 60_000;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final DistrictClock clock;

  Drafts(JdbcClient jdbc, ObjectMapper json, DistrictClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  public Draft create(CurrentUser owner) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    Instant now = clock.instant();
    jdbc.sql("insert into admission_draft (owner, organisation, fields, updated_at) values (?, ?, '{}', ?)")
        .params(owner.username(), owner.organisation().code(), now.atOffset(ZoneOffset.UTC))
        .update(key, "id");
    return new Draft(key.getKeyAs(Long.class), owner.username(), Map.of(), now);
  }

  @Transactional(readOnly = true)
  public Optional<Draft> find(long id, CurrentUser owner) {
    return jdbc.sql(
            "select id, owner, fields, updated_at from admission_draft where id = ? and owner = ? and organisation = ?")
        .params(id, owner.username(), owner.organisation().code())
        .query(this::draft)
        .optional();
  }

  @Transactional(readOnly = true)
  public List<Draft> of(CurrentUser owner) {
    return jdbc.sql(
            "select id, owner, fields, updated_at from admission_draft where owner = ? and organisation = ?"
                + " order by updated_at desc limit 50")
        .params(owner.username(), owner.organisation().code())
        .query(this::draft)
        .list();
  }

  /**
   * Replaces what was typed.
   *
   * @return false when there is no such draft of this owner
   * @throws AdmissionRefusal when it is longer than any form
   */
  public boolean save(long id, Map<String, List<String>> fields, CurrentUser owner) {
    String text = write(fields);
    if (text.length() > MOST_CHARACTERS) {
      throw new AdmissionRefusal("admission.draft.too-long");
    }
    return jdbc.sql(
                "update admission_draft set fields = ?, updated_at = ? where id = ? and owner = ? and organisation = ?")
            .params(
                text,
                clock.instant().atOffset(ZoneOffset.UTC),
                id,
                owner.username(),
                owner.organisation().code())
            .update()
        == 1;
  }

  public boolean remove(long id, CurrentUser owner) {
    return jdbc.sql("delete from admission_draft where id = ? and owner = ? and organisation = ?")
            .params(id, owner.username(), owner.organisation().code())
            .update()
        == 1;
  }

  private Draft draft(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
    return new Draft(rs.getLong(1), rs.getString(2), read(rs.getString(3)), rs.getTimestamp(4).toInstant());
  }

  private String write(Map<String, List<String>> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Map<String, List<String>> read(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
