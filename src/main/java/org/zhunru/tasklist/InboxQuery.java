package org.zhunru.tasklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhunru.identity.CurrentUser;
import org.zhunru.tasklist.InboxFilter.View;

/** The conditions of a list: what the person may see, then what the person looks for. */
class InboxQuery {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new HashMap<>();
  private final View view;

  InboxQuery(CurrentUser user, InboxFilter filter, Instant now, Instant soon) {
    view = filter.view();
    scope(user);
    light(filter.light(), now, soon);
    like(filter.text(), "text", "lower(title) like", "lower(case_ref) like", "lower(subject) like", "lower(name) like");
    like(filter.department(), "department", "lower(department_name) like", "department like");
    like(filter.unit(), "unit", "lower(unit_name) like", "unit like", "lower(communities) like");
  }

  /** Leaves out what a colleague has claimed. */
  InboxQuery withoutColleagues() {
    conditions.add("(claimed_by is null or claimed_by = :username)");
    return this;
  }

  private void scope(CurrentUser user) {
    params.put("username", user.username());
    if (view == View.DONE) {
      conditions.add("ended_by = :username");
      return;
    }
    conditions.add(user.groups().isEmpty() ? "1 = 0" : "group_ in (:groups)");
    params.put("groups", user.groups());
    conditions.add("ended_at is null");
    if (view == View.MINE) {
      conditions.add("claimed_by = :username");
    }
  }

  private void light(Light light, Instant now, Instant soon) {
    if (light == null) {
      return;
    }
    conditions.add(
        switch (light) {
          case OVERDUE -> "due_at < :now";
          case SOON -> "due_at >= :now and due_at <= :soon";
          case NORMAL -> "(due_at is null or due_at > :soon)";
        });
    params.put("now", InboxRows.time(now));
    params.put("soon", InboxRows.time(soon));
  }

  private void like(String typed, String param, String... columns) {
    if (typed.isEmpty()) {
      return;
    }
    List<String> any = new ArrayList<>();
    for (String column : columns) {
      any.add(column + " :" + param + " escape '!'");
    }
    conditions.add("(" + String.join(" or ", any) + ")");
    String literal = typed.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    params.put(param, "%" + literal + "%");
  }

  String where() {
    return String.join(" and ", conditions);
  }

  String order() {
    return view == View.DONE ? " order by ended_at desc, task_id" : " order by due_at nulls last, created_at, task_id";
  }

  Map<String, Object> params() {
    return params;
  }
}
