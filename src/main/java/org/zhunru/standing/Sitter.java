package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who sits for a seat on a day: its holder, or his substitute; never both.
 *
 * @param username account; null where there is none
 * @param standsIn whether it is the substitute
 */
public record Sitter(String name, String username, Seat seat, boolean standsIn) {

  /** For each of these seats whoever sits on that day, as far as it is entered; none for a vacant one. */
  static List<Sitter> on(LocalDate day, List<Seat> seats, List<StandIn> standIns) {
    return seats.stream().flatMap(seat -> of(seat, day, standIns).stream()).toList();
  }

  private static Optional<Sitter> of(Seat seat, LocalDate day, List<StandIn> standIns) {
    Sitter holder = new Sitter(seat.holder(), seat.username(), seat, false);
    return standIns.stream()
        .filter(one -> one.seat() == seat.id() && one.acts(day))
        .findFirst()
        .map(one -> new Sitter(one.name(), one.username(), seat, true))
        .or(() -> Optional.of(holder).filter(one -> seat.held(day)));
  }
}
