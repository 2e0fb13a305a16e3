package org.zhunru.engine.camunda;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.zhunru.engine.Terms;

/** Resolves the named terms of the drawings; anything else goes to the engine's own calendar. */
class TermCalendar implements BusinessCalendar {

  private final Terms terms;
  private final BusinessCalendar otherwise;

  TermCalendar(Terms terms, BusinessCalendar otherwise) {
    this.terms = terms;
    this.otherwise = otherwise;
  }

  @Override
  public Date resolveDuedate(String description) {
    return resolveDuedate(description, ClockUtil.getCurrentTime());
  }

  @Override
  public Date resolveDuedate(String description, Date start) {
    Date from = start == null ? ClockUtil.getCurrentTime() : start;
    return terms.isTerm(description)
        ? Date.from(terms.end(description, from.toInstant()))
        : otherwise.resolveDuedate(description, from);
  }

  @Override
  public Date resolveDuedate(String description, Task task) {
    return resolveDuedate(description);
  }
}
