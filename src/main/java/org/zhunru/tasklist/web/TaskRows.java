package org.zhunru.tasklist.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.tasklist.InboxTask;
import org.zhunru.tasklist.Light;
import org.zhunru.tasklist.Lights;

/** Puts a line of a list into words. */
@Component
class TaskRows {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(DistrictClock.ZONE);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(DistrictClock.ZONE);

  /** Where the cases of a kind are shown; the kind begins the number of a case. */
  private static final Map<String, String> ROOMS =
      Map.of("ZR", "admission", "ZM", "certificate", "GP", "inventory", "JJ", "refusals", "TZ", "adjustments", "GM", "tenure", "LX", "joint-meetings", "XS", "consultations", "YZ", "owners-votes", "SS", "voices");

  /** Where the states of cases have their words, unless it is called like their pages. */
  private static final Map<String, String> WORDS = Map.of("refusals", "refusal", "adjustments", "adjustment", "joint-meetings", "jointmeeting", "consultations", "consultation", "owners-votes", "ownersvote", "voices", "voice");

  /** Rooms that run a part of a case another room opened, and show it under their own address. */
  private static final Set<String> GUESTS = Set.of("tenure");

  private final Lights lights;
  private final MessageSource messages;

  TaskRows(Lights lights, MessageSource messages) {
    this.lights = lights;
    this.messages = messages;
  }

  TaskRow row(InboxTask task, CurrentUser user) {
    Light light = task.open() ? lights.of(task) : null;
    return new TaskRow(
        task.id(),
        task.caseRef(),
        task.id() == null ? state(task) : task.name(),
        task.title(),
        task.subject(),
        task.departmentName(),
        task.unitName(),
        task.communities(),
        casePage(task.caseRef()),
        light,
        light == null ? "" : term(light, task.dueAt()),
        day(task.dueAt()),
        role(task.group()),
        day(task.createdAt()),
        holder(task, user),
        minute(task.endedAt()),
        task.id() != null && task.waitsFor(user.username()),
        task);
  }

  String casePage(String ref) {
    return "/" + room(ref) + "/" + ref;
  }

  /** The facts beside the form: of the room whose form it is, where that room shows cases of others too. */
  String panel(InboxTask task) {
    String room = task.formKey().substring(0, task.formKey().indexOf('/'));
    return (GUESTS.contains(room) ? "/" + room + "/" + task.caseRef() : casePage(task.caseRef())) + "/panel";
  }

  String text(String key, Object... values) {
    return messages.getMessage("tasklist." + key, values, Locale.CHINA);
  }

  String day(Instant at) {
    return at == null ? "" : DAY.format(at);
  }

  String minute(Instant at) {
    return at == null ? "" : MINUTE.format(at);
  }

  /** Who has it and since when: 已由他人办理：王敏，2026年11月22日 14:05. */
  String taken(InboxTask task) {
    if (!task.open()) {
      return task.endedBy() == null
          ? text("lapsed", minute(task.endedAt()))
          : text("taken", task.endedName(), minute(task.endedAt()));
    }
    return task.claimedBy() == null ? text("taken.somebody") : text("taken", task.claimedName(), minute(task.claimedAt()));
  }

  private String term(Light light, Instant dueAt) {
    if (dueAt == null) {
      return text(light == Light.HELD ? "light.HELD" : "light.none");
    }
    int days = lights.workingDays(dueAt);
    if (light != Light.OVERDUE) {
      String left = days == 0 ? text("light.today") : text("light." + light, days);
      return lights.estimated(dueAt) ? text("light.estimated", left) : left;
    }
    return days == 0 ? text("light.over") : text("light.OVERDUE", -days);
  }

  private String holder(InboxTask task, CurrentUser user) {
    if (task.claimedBy() == null || !task.open()) {
      return "";
    }
    return task.claimedBy().equals(user.username()) ? text("holder.me") : text("holder", task.claimedName());
  }

  private String role(String group) {
    String role = group.substring(0, Math.max(group.indexOf(':'), 0));
    return messages.getMessage("identity.role." + role, null, role, Locale.CHINA);
  }

  private String state(InboxTask line) {
    String room = room(line.caseRef());
    return messages.getMessage(WORDS.getOrDefault(room, room) + ".state." + line.name(), null, line.name(), Locale.CHINA);
  }

  private static String room(String ref) {
    return ROOMS.getOrDefault(ref.substring(0, Math.max(ref.indexOf('-'), 0)), "cases");
  }
}
