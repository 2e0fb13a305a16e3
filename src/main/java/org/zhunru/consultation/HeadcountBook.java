package org.zhunru.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.district.Parameters;

/** Which figures of a community hold: those that wait for a second person do not, and none for ever. */
@Component
class HeadcountBook {

  private final HeadcountRows rows;
  private final Parameters parameters;

  HeadcountBook(HeadcountRows rows, Parameters parameters) {
    this.rows = rows;
    this.parameters = parameters;
  }

  HeadcountRows rows() {
    return rows;
  }

  /** Those taken last, however long ago. */
  Optional<Headcount> newest(String community) {
    return rows.of(List.of(community)).stream().filter(one -> !one.awaiting()).findFirst();
  }

  /** Days after which figures are too old to count a meeting against. */
  int mostDays() {
    return parameters.number("consultation.headcount-age");
  }

  /** Whether a meeting of that day is counted against them. */
  boolean holds(Headcount it, LocalDate day) {
    return !it.takenOn().isBefore(day.minusDays(mostDays()));
  }

  /**
   * Whether one of the figures differs by more than the district lets one person change from those that two people stand for, or
   * from the first of all: small steps do not add up to a large one.
   */
  boolean needsSecond(String community, Headcount entered) {
    BigDecimal most = parameters.value("consultation.headcount-change");
    List<Headcount> held = rows.of(List.of(community)).stream().filter(one -> !one.awaiting()).toList();
    return held.stream()
        .filter(one -> one.confirmedBy() != null)
        .findFirst()
        .or(() -> held.stream().min(Comparator.comparing(Headcount::id)))
        .filter(before -> before.changedMore(entered, most))
        .isPresent();
  }
}
