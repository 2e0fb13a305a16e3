package org.zhunru.tasklist.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tasklist.Inbox;
import org.zhunru.tasklist.InboxFilter;
import org.zhunru.tasklist.InboxFilter.View;
import org.zhunru.tasklist.InboxPage;
import org.zhunru.tasklist.InboxSummary;
import org.zhunru.tasklist.InboxTask;
import org.zhunru.tasklist.TaskExports;

/** The lists of a person, and their short form for the home page. */
@Controller
class TaskPages {

  private final Inbox inbox;
  private final CurrentUsers users;
  private final TaskRows rows;
  private final TaskExports exports;

  TaskPages(Inbox inbox, CurrentUsers users, TaskRows rows, TaskExports exports) {
    this.inbox = inbox;
    this.exports = exports;
    this.users = users;
    this.rows = rows;
  }

  /** A tab: its word, its address, whether it is the one shown, and how many it has where that is told. */
  record Tab(String key, String address, boolean current, Integer count) {}

  @GetMapping("/tasks")
  String list(TaskListQuery query, @RequestParam(defaultValue = "") String answered, Model model) {
    CurrentUser user = users.require();
    InboxPage page = inbox.page(user, query.filter());
    InboxFilter filter = page.filter();
    model.addAttribute("tabs", tabs(filter, user));
    model.addAttribute("filter", filter);
    model.addAttribute("view", TaskListQuery.lower(filter.view()));
    model.addAttribute("light", filter.light() == null ? "" : TaskListQuery.lower(filter.light()));
    model.addAttribute("rows", page.tasks().stream().map(task -> rows.row(task, user)).toList());
    model.addAttribute("page", page);
    model.addAttribute("answered", answered.matches("[A-Z]{2}-[0-9]{4}-[0-9]{5}") ? answered : "");
    model.addAttribute("previous", filter.page() > 1 ? address(filter, filter.page() - 1) : null);
    model.addAttribute("next", filter.page() < page.pages() ? address(filter, filter.page() + 1) : null);
    model.addAttribute("unfiltered", address(InboxFilter.of(filter.view()), 1));
    model.addAttribute("export", TaskListQuery.address("/tasks/export", filter, 1));
    return "tasklist/list";
  }

  @GetMapping("/tasks/summary")
  String summary(Model model) {
    CurrentUser user = users.require();
    InboxSummary summary = inbox.summary(user);
    model.addAttribute("summary", summary);
    model.addAttribute("rows", summary.first().stream().map(task -> rows.row(task, user)).toList());
    return "tasklist/summary";
  }

  /** What waits for this person in one case: a part of the page of that case. */
  @GetMapping("/tasks/waiting")
  String waiting(@RequestParam(name = "case") String ref, Model model) {
    CurrentUser user = users.require();
    InboxFilter filter = new InboxFilter(View.GROUP, ref, "", "", null, 1);
    model.addAttribute(
        "rows",
        inbox.page(user, filter).tasks().stream()
            .filter(task -> task.caseRef().equals(ref) && task.waitsFor(user.username()))
            .map(task -> rows.row(task, user))
            .toList());
    return "tasklist/waiting";
  }

  @GetMapping("/tasks/export")
  ResponseEntity<byte[]> export(TaskListQuery query) {
    CurrentUser user = users.require();
    List<InboxTask> tasks = exports.take(user, query.filter()).tasks();
    List<String> heads = List.of(rows.text("export.columns").split(","));
    return TaskCsv.of(heads, tasks.stream().map(task -> rows.row(task, user)).toList(), "tasks.csv");
  }

  private List<Tab> tabs(InboxFilter shown, CurrentUser user) {
    Integer overseen = inbox.overseen(user);
    List<Tab> tabs = new ArrayList<>();
    List.of(View.GROUP, View.MINE, View.DONE, View.STARTED).forEach(view -> tabs.add(tab(view, shown, null)));
    if (overseen != null) {
      tabs.add(tab(View.OVERDUE, shown, overseen));
    }
    if (inbox.takesBack(user)) {
      tabs.add(tab(View.CLAIMED, shown, null));
    }
    return tabs;
  }

  private static Tab tab(View view, InboxFilter shown, Integer count) {
    return new Tab(TaskListQuery.lower(view), address(InboxFilter.of(view), 1), view == shown.view(), count);
  }

  private static String address(InboxFilter filter, int page) {
    return TaskListQuery.address("/tasks", filter, page);
  }
}
