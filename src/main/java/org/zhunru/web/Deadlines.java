package org.zhunru.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;

/** The deadline light: normal, near (at most two working days left), overdue, or held. */
@Component("deadlines")
class Deadlines {

  static final int NEAR = 2;

  /**
   * A light as text, icon and colour.
   *
   * @param state none, normal, near, overdue or held
   * @param icon a sign that stands beside the text
   * @param css classes of the CSS library
   */
  record Light(String state, String label, String icon, String css) {}

  private final WorkingCalendar calendar;
  private final DistrictClock clock;
  private final MessageSource messages;

  Deadlines(WorkingCalendar calendar, DistrictClock clock, MessageSource messages) {
    this.calendar = calendar;
    this.clock = clock;
    this.messages = messages;
  }

  /**
   * @param heldSince since when the clock stands still, null while it runs
   */
  public Light light(Instant dueAt, Instant heldSince) {
    if (heldSince != null) {
      return light("held", "⏸", "text-bg-secondary");
    }
    if (dueAt == null) {
      return light("none", "–", "text-bg-light border");
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, DistrictClock.ZONE);
    LocalDate due = LocalDate.ofInstant(dueAt, DistrictClock.ZONE);
    if (now.isAfter(dueAt)) {
      int late = calendar.between(due, today);
      return late == 0
          ? light("overdue-today", "✖", "text-bg-danger")
          : light("overdue", "✖", "text-bg-danger", late);
    }
    int left = calendar.between(today, due);
    Light light =
        left <= NEAR
            ? light("near", "▲", "text-bg-warning", left)
            : light("normal", "●", "text-bg-success", left);
    return calendar.estimated(due) ? estimated(light) : light;
  }

  /** The end lies in a year without an official calendar. */
  private Light estimated(Light light) {
    String label = messages.getMessage("web.light.estimated", new Object[] {light.label()}, Locale.CHINA);
    return new Light(light.state(), label, light.icon(), light.css());
  }

  private Light light(String state, String icon, String css, Object... values) {
    String name = state.startsWith("overdue") ? "overdue" : state;
    return new Light(
        name, messages.getMessage("web.light." + state, values, Locale.CHINA), icon, css);
  }
}
