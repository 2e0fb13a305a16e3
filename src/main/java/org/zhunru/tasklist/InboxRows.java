package org.zhunru.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of this room. */
@Component
class InboxRows {

  private static final String COLUMNS =
      "task_id, case_ref, process_key, element_id, name, form_key, title, subject, department, department_name, unit,"
          + " unit_name, communities, group_, claimed_by, claimed_name, claimed_at, created_at, ended_at, ended_by,"
          + " ended_name, held_since";

  /** A task without a term of its own goes by the term of its case. */
  static final String TERM = "coalesce(due_at, case_due_at)";

  private final JdbcClient jdbc;

  InboxRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param caseDueAt end of the term of its case, null where none runs */
  void insert(InboxTask task, Instant caseDueAt) {
    jdbc.sql("insert into tasklist_inbox (" + COLUMNS + ", due_at, case_due_at) values (?" + ", ?".repeat(23) + ")")
        .params(
            task.id(),
            task.caseRef(),
            task.processKey(),
            task.elementId(),
            task.name(),
            task.formKey(),
            task.title(),
            task.subject(),
            task.department(),
            task.departmentName(),
            task.unit(),
            task.unitName(),
            task.communities(),
            task.group(),
            task.claimedBy(),
            task.claimedName(),
            time(task.claimedAt()),
            time(task.createdAt()),
            time(task.endedAt()),
            task.endedBy(),
            task.endedName(),
            time(task.heldSince()),
            time(task.dueAt()),
            time(caseDueAt))
        .update();
  }

  void claim(String taskId, String username, String name, Instant at) {
    jdbc.sql("update tasklist_inbox set claimed_by = ?, claimed_name = ?, claimed_at = ? where task_id = ?")
        .params(username, name, time(at), taskId)
        .update();
  }

  /** Another group is asked now; nobody has claimed it. */
  void regroup(String taskId, String group, String unit, String unitName, String communities) {
    jdbc.sql(
            "update tasklist_inbox set group_ = ?, unit = ?, unit_name = ?, communities = ?, claimed_by = null,"
                + " claimed_name = null, claimed_at = null where task_id = ?")
        .params(group, unit, unitName, communities, taskId)
        .update();
  }

  void end(String taskId, String username, String name, Instant at) {
    jdbc.sql(
            "update tasklist_inbox set ended_by = ?, ended_name = ?, ended_at = ? where task_id = ? and ended_at is null")
        .params(username, name, time(at), taskId)
        .update();
  }

  /** The clock of a case was set anew; what has ended keeps the term it had. */
  void clock(String caseRef, Instant caseDueAt, Instant heldSince) {
    jdbc.sql("update tasklist_inbox set case_due_at = ?, held_since = ? where case_ref = ? and ended_at is null")
        .params(time(caseDueAt), time(heldSince), caseRef)
        .update();
  }

  List<InboxTask> claimedBy(String username) {
    return jdbc.sql(select(TERM) + "where claimed_by = ? and ended_at is null order by task_id")
        .param(username)
        .query((rs, n) -> task(rs))
        .list();
  }

  private static String select(String term) {
    return "select " + COLUMNS + ", " + term + " as due_at_ from tasklist_inbox ";
  }

  Optional<InboxTask> find(String taskId) {
    return jdbc.sql(select(TERM) + "where task_id = ?")
        .param(taskId)
        .query((rs, n) -> task(rs))
        .optional();
  }

  List<InboxTask> list(InboxQuery query, int limit, int offset) {
    return jdbc.sql(select(query.term()) + "where " + query.where() + query.order() + " limit :limit offset :offset")
        .params(query.params())
        .param("limit", limit)
        .param("offset", offset)
        .query((rs, n) -> task(rs))
        .list();
  }

  /** Counts, but never beyond {@code most} + 1. */
  int count(InboxQuery query, int most) {
    return jdbc.sql(
            "select count(*) from (select task_id from tasklist_inbox where " + query.where() + " limit :limit) counted")
        .params(query.params())
        .param("limit", most + 1)
        .query(Integer.class)
        .single();
  }

  private static InboxTask task(ResultSet rs) throws SQLException {
    return new InboxTask(
        rs.getString("task_id"),
        rs.getString("case_ref"),
        rs.getString("process_key"),
        rs.getString("element_id"),
        rs.getString("name"),
        rs.getString("form_key"),
        rs.getString("title"),
        rs.getString("subject"),
        rs.getString("department"),
        rs.getString("department_name"),
        rs.getString("unit"),
        rs.getString("unit_name"),
        rs.getString("communities"),
        rs.getString("group_"),
        rs.getString("claimed_by"),
        rs.getString("claimed_name"),
        instant(rs, "claimed_at"),
        instant(rs, "created_at"),
        instant(rs, "due_at_"),
        instant(rs, "ended_at"),
        rs.getString("ended_by"),
        rs.getString("ended_name"),
        instant(rs, "held_since"));
  }

  static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
