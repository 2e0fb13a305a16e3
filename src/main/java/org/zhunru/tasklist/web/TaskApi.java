package org.zhunru.tasklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tasklist.Inbox;
import org.zhunru.tasklist.InboxPage;
import org.zhunru.tasklist.InboxTask;
import org.zhunru.tasklist.TaskDesk;
import org.zhunru.tasklist.TaskExports;

/** The lists for other programs. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "待办")
class TaskApi {

  private final Inbox inbox;
  private final CurrentUsers users;
  private final TaskRows rows;
  private final ObjectMapper json;
  private final TaskExports exports;

  TaskApi(Inbox inbox, CurrentUsers users, TaskRows rows, ObjectMapper json, TaskExports exports) {
    this.inbox = inbox;
    this.users = users;
    this.rows = rows;
    this.json = json;
    this.exports = exports;
  }

  /** @param more whether there are more than were counted */
  record Lines(String view, int count, boolean more, int page, int pages, List<TaskLine> tasks) {}

  /**
   * @param answerable whether this person may answer it now
   * @param form the form as form-js reads it, null where it cannot be answered
   * @param values what the form shows before anybody typed
   */
  record Desk(TaskLine task, boolean answerable, JsonNode form, Map<String, Object> values) {}

  @Operation(
      summary = "待办列表",
      description =
          "view：mine 我的，group 本组，done 已办，started 我发起的，overdue 督办（牵头单位负责人），claimed 已认领（负责人、管理员）；"
              + "light：overdue、soon、normal、held")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Lines list(TaskListQuery query) {
    CurrentUser user = users.require();
    InboxPage page = inbox.page(user, query.filter());
    return new Lines(
        TaskListQuery.lower(page.filter().view()),
        page.count(),
        page.more(),
        page.filter().page(),
        page.pages(),
        page.tasks().stream().map(task -> TaskLine.of(rows.row(task, user))).toList());
  }

  @Operation(summary = "导出待办列表（CSV）")
  @GetMapping("/export")
  ResponseEntity<byte[]> export(TaskListQuery query) {
    CurrentUser user = users.require();
    List<InboxTask> tasks = exports.take(user, query.filter()).tasks();
    List<String> heads = List.of(rows.text("export.columns").split(","));
    return TaskCsv.of(heads, tasks.stream().map(task -> rows.row(task, user)).toList(), "tasks.csv");
  }

  @Operation(summary = "一项待办及其表单")
  @GetMapping("/{id}")
  Desk desk(@PathVariable String id) throws IOException {
    CurrentUser user = users.require();
    TaskDesk desk = inbox.desk(id, user);
    return new Desk(
        TaskLine.of(rows.row(desk.task(), user)),
        desk.answerable(),
        desk.answerable() ? json.readTree(desk.schema()) : null,
        desk.values());
  }
}
