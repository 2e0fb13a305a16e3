package org.zhunru.tasklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhunru.identity.CurrentUser;
import org.zhunru.tasklist.InboxFilter.View;

/** The conditions of a list: what the person may see, then what the person looks for. */
class InboxQuery {

  private static final String EARLIER =
      "case when due_at is null or case_due_at < due_at then case_due_at else due_at end";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new HashMap<>();
  private final View view;

  /** @param organisations codes that bound the views of who oversees others */
  InboxQuery(CurrentUser user, InboxFilter filter, Set<String> organisations, Instant now, Instant soon) {
    view = filter.view();
    params.put("now", InboxRows.time(now));
    params.put("soon", InboxRows.time(soon));
    scope(user, organisations);
    light(filter.light());
    like(filter.text(), "text", "lower(title) like", "lower(case_ref) like", "lower(subject) like", "lower(name) like");
    like(filter.department(), "department", "lower(department_name) like", "department like");
    like(filter.unit(), "unit", "lower(unit_name) like", "unit like", "lower(communities) like");
  }

  /** Leaves out what a colleague has claimed. */
  InboxQuery withoutColleagues() {
    conditions.add("(claimed_by is null or claimed_by = :username)");
    return this;
  }

  private void scope(CurrentUser user, Set<String> organisations) {
    params.put("username", user.username());
    params.put("unit_", user.organisation().code());
    params.put("groups", user.groups());
    params.put("organisations", organisations);
    conditions.add(
        switch (view) {
          case DONE -> "ended_by = :username and unit = :unit_";
          case OVERDUE ->
              "ended_at is null and " + within("department", organisations) + " and (due_at < :now or case_due_at < :now)";
          case CLAIMED -> "ended_at is null and claimed_by is not null and " + within("unit", organisations);
          case MINE -> "ended_at is null and claimed_by = :username and " + group(user);
          default -> "ended_at is null and " + group(user);
        });
  }

  private static String group(CurrentUser user) {
    return user.groups().isEmpty() ? "1 = 0" : "group_ in (:groups)";
  }

  private static String within(String column, Set<String> organisations) {
    return organisations.isEmpty() ? "1 = 0" : column + " in (:organisations)";
  }

  private void light(Light light) {
    if (light == null) {
      return;
    }
    conditions.add(
        switch (light) {
          case OVERDUE -> term() + " < :now";
          case SOON -> term() + " >= :now and " + term() + " <= :soon";
          case NORMAL -> "(" + term() + " > :soon or " + term() + " is null and held_since is null)";
          case HELD -> term() + " is null and held_since is not null";
        });
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

  /** The end that counts in this view: who oversees a district goes by the earlier of the task's and the case's. */
  String term() {
    return view == View.OVERDUE ? "(" + EARLIER + ")" : InboxRows.TERM;
  }

  String where() {
    return String.join(" and ", conditions);
  }

  String order() {
    return view == View.DONE ? " order by ended_at desc, task_id" : " order by due_at_ nulls last, created_at, task_id";
  }

  Map<String, Object> params() {
    return params;
  }
}
