package org.zhunru.tenure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.Terms;
import org.zhunru.register.AdmittedItem;

/** The days of an admitted item: its term in force, its evaluations, its end. */
@Component
record TenureTime(DistrictClock clock, WorkingCalendar calendar, Parameters parameters, Terms terms) {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  LocalDate today() {
    return clock.today();
  }

  Instant termEnd(String term) {
    return terms.end(term, clock.instant());
  }

  /** The end of a publicity that begins now: of the working days the item was admitted with, or the district's own. */
  Instant publicityEnd(AdmittedItem item) {
    return item.publicityDays() == null ? termEnd("tenure.publicity") : calendar.end(clock.instant(), item.publicityDays());
  }

  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, DistrictClock.ZONE);
  }

  /** The first day in force when everything is there today. */
  LocalDate firstDay(AdmittedItem item) {
    return item.plannedFrom().isAfter(today()) ? item.plannedFrom() : today();
  }

  /** The last day in force when it begins on that day. */
  LocalDate lastDay(AdmittedItem item, LocalDate from) {
    if (item.termDays() == null) {
      return item.plannedTo();
    }
    LocalDate longest = from.plusDays(item.termDays() - 1L);
    return longest.isBefore(item.plannedTo()) ? longest : item.plannedTo();
  }

  /** The latest day a renewal may reach: one more term, and none longer than the district's part of what was admitted. */
  LocalDate latestRenewal(AdmittedItem item) {
    int days = item.termDays() == null ? parameters.number("tenure.renewal-term") : item.termDays();
    long admitted = ChronoUnit.DAYS.between(item.plannedFrom(), item.plannedTo()) + 1;
    long longest = parameters.value("tenure.renewal-part").multiply(BigDecimal.valueOf(admitted)).longValue();
    return item.inForceTo().plusDays(Math.min(days, longest));
  }

  /**
   * The day of the next evaluation: when the district's part of the term is over, then at the yearly interval; moved to the next working day.
   * An item that may be renewed is evaluated however short its term.
   *
   * @param renewable whether it may be renewed
   * @param last day the last evaluation was opened, null before the first
   * @return null where none falls into the term
   */
  LocalDate nextEvaluation(AdmittedItem item, boolean renewable, LocalDate last) {
    LocalDate day;
    if (last == null) {
      long days = ChronoUnit.DAYS.between(item.inForceFrom(), item.inForceTo()) + 1;
      if (!renewable && days < parameters.number("tenure.evaluation-least")) {
        return null;
      }
      day = item.inForceFrom().plusDays(parameters.value("tenure.midterm").multiply(BigDecimal.valueOf(days)).longValue());
    } else {
      day = last.plusDays(parameters.number("tenure.evaluation-interval"));
    }
    LocalDate working = calendar.plus(day.minusDays(1), 1);
    return working.isAfter(item.inForceTo()) ? null : working;
  }

  /** The district's days before the end, or the district's last part of the term that runs where that is shorter. */
  LocalDate renewalNotice(AdmittedItem item, Life life) {
    LocalDate from = life.termFrom() == null ? item.inForceFrom() : life.termFrom();
    long days = ChronoUnit.DAYS.between(from, item.inForceTo()) + 1;
    long part = (long) (days * parameters.value("tenure.renewal-share").doubleValue());
    return item.inForceTo().minusDays(Math.max(1, Math.min(parameters.number("tenure.renewal-notice"), part)));
  }

  /** The end of an evaluation that opens now: of its term, or before a renewal is offered where that comes first. */
  Instant ratingEnd(AdmittedItem item, Life life) {
    Instant end = termEnd("tenure.evaluation");
    Instant offered = endOf(renewalNotice(item, life).minusDays(1));
    return Boolean.TRUE.equals(life.renewable()) && offered.isBefore(end) && offered.isAfter(clock.instant()) ? offered : end;
  }

  Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(DistrictClock.ZONE).toInstant();
  }

  Instant endOf(LocalDate day) {
    return calendar.endOf(day);
  }
}
