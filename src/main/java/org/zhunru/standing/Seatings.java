package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many seats of a body are held, for rooms that count against them. */
@Service
@Transactional(readOnly = true)
public class Seatings {

  private final StandingRows rows;

  Seatings(StandingRows rows) {
    this.rows = rows;
  }

  /** Of the residents' representatives of a community; empty where no such body stands there, or nobody sits in it that day. */
  public Optional<Seated> representatives(String community, LocalDate day) {
    return rows.of(List.of(community)).stream()
        .filter(body -> body.stands() && body.kind() == BodyKind.REPRESENTATIVES_MEETING)
        .map(body -> new Seated(body.name(), held(body, day)))
        .filter(one -> one.seats() > 0)
        .findFirst();
  }

  private int held(StandingBody body, LocalDate day) {
    return (int) rows.seats(List.of(body.id())).stream().filter(seat -> seat.held(day)).count();
  }

  /** @param body its name @param seats held that day, from 1 */
  public record Seated(String body, int seats) {}
}
