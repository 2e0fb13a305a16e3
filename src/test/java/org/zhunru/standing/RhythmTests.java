package org.zhunru.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a body met, at the days that matter. */
class RhythmTests {

  private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 1);

  private static StandingBody body(int meetings, LocalDate dissolved) {
    return new StandingBody(1, BodyKind.JOINT_MEETING, "lead", "联席会议", "章程", meetings, FOUNDED, dissolved);
  }

  private static Session on(LocalDate day) {
    return new Session(1, 1, day, "议题", 5, 5, null);
  }

  @Test
  void aBodyThatNeverMetIsLateTheDayAfterItsFirstTerm() {
    LocalDate due = FOUNDED.plusDays(91);
    assertThat(Rhythm.of(body(4, null), List.of(), due)).isEqualTo(new Rhythm(4, 0, null, due, false, false));
    assertThat(Rhythm.of(body(4, null), List.of(), due.plusDays(1)).late()).isTrue();
    assertThat(Rhythm.of(body(4, due), List.of(), due.plusDays(1)).late()).as("dissolved").isFalse();
  }

  /** Red with: one meeting of four in a year, not long ago, taken for enough. */
  @Test
  void aBodyThatMetTooSeldomIsMarkedAlsoWhereItMetLately() {
    LocalDate today = LocalDate.of(2027, 3, 2);
    Rhythm once = Rhythm.of(body(4, null), List.of(on(today.minusDays(20))), today);
    assertThat(once.late()).isFalse();
    assertThat(once.few()).as("one of four").isTrue();
    List<Session> four = List.of(on(today), on(today.minusDays(90)), on(today.minusDays(180)), on(today.minusDays(270)));
    assertThat(Rhythm.of(body(4, null), four, today).few()).isFalse();
    assertThat(Rhythm.of(body(4, null), List.of(on(FOUNDED)), FOUNDED.plusDays(182)).few()).as("half a year asks for one").isFalse();
    assertThat(Rhythm.of(body(4, null), List.of(on(FOUNDED)), FOUNDED.plusDays(183)).few()).as("and then for two").isTrue();
    assertThat(Rhythm.of(body(4, today), List.of(), today).few()).as("dissolved").isFalse();
  }

  @Test
  void theLastMeetingCountsWhateverTheOrder() {
    LocalDate today = LocalDate.of(2027, 3, 2);
    Rhythm rhythm =
        Rhythm.of(body(2, null), List.of(on(LocalDate.of(2026, 3, 3)), on(LocalDate.of(2027, 1, 5)), on(LocalDate.of(2026, 3, 2))), today);
    assertThat(rhythm.held()).as("a year is a year: 2026-03-02 is out").isEqualTo(2);
    assertThat(rhythm.last()).isEqualTo(LocalDate.of(2027, 1, 5));
    assertThat(rhythm.due()).isEqualTo(LocalDate.of(2027, 7, 6));
    assertThat(rhythm.late()).isFalse();
  }
}
