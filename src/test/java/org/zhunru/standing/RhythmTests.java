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
    assertThat(Rhythm.of(body(4, null), List.of(), due)).isEqualTo(new Rhythm(4, 0, null, due, false));
    assertThat(Rhythm.of(body(4, null), List.of(), due.plusDays(1)).late()).isTrue();
    assertThat(Rhythm.of(body(4, due), List.of(), due.plusDays(1)).late()).as("dissolved").isFalse();
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
