package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.consultation.FigureKind;
import org.zhunru.consultation.SeatType;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Facts;

/** consultation-seat: who votes in which form. Red with: any row the other way round, or a seat of the code that no row names. */
class SeatRulesTests {

  private static final String KEY = "consultation-seat";
  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();

  /** Those who vote; everybody else only advises. */
  @ParameterizedTest
  @CsvSource(nullValues = "null", textBlock = """
      RESIDENTS_MEETING, ADULTS, RESIDENT REPRESENTATIVE HOUSEHOLD
      RESIDENTS_MEETING, null, RESIDENT REPRESENTATIVE HOUSEHOLD
      RESIDENTS_MEETING, REPRESENTATIVES, RESIDENT REPRESENTATIVE HOUSEHOLD
      RESIDENTS_MEETING, HOUSEHOLDS, HOUSEHOLD
      RESIDENTS_MEETING, GROUPS, REPRESENTATIVE
      REPRESENTATIVES_MEETING, REPRESENTATIVES, REPRESENTATIVE
      REPRESENTATIVES_MEETING, null, REPRESENTATIVE
      HEARING, null, RESIDENT REPRESENTATIVE HOUSEHOLD BUILDING_HEAD PARTY_MEMBER OWNERS_COMMITTEE UNIT DELEGATE EXPERT
      COUNCIL_SESSION, null, RESIDENT REPRESENTATIVE HOUSEHOLD BUILDING_HEAD PARTY_MEMBER OWNERS_COMMITTEE UNIT DELEGATE EXPERT
      STREET_ORGANISED, null, RESIDENT REPRESENTATIVE HOUSEHOLD BUILDING_HEAD PARTY_MEMBER OWNERS_COMMITTEE UNIT DELEGATE EXPERT
      null, null, RESIDENT REPRESENTATIVE HOUSEHOLD BUILDING_HEAD PARTY_MEMBER OWNERS_COMMITTEE UNIT DELEGATE EXPERT
      """)
  void residentsDecideInTheirMeetingsAndEverySeatInOthers(String form, FigureKind base, String voting) {
    for (SeatType seat : SeatType.values()) {
      Decision said =
          DECISIONS.run(
              KEY,
              Facts.none().with("form", form).with("seat", seat.name()).with("chosenBase", base == null ? null : base.name()));
      List<Decision.MatchedRow> rows = said.tables().get(0).rows();
      assertThat(rows).as("%s %s %s", form, base, seat).hasSize(1);
      FIRED.add(rows.get(0).ruleId());
      assertThat(said.outputs().get("seatStanding"))
          .as("%s %s %s", form, base, seat)
          .isEqualTo(List.of(voting.split(" ")).contains(seat.name()) ? "VOTES" : "ADVISES");
      assertThat((String) said.outputs().get("reason")).isNotBlank();
    }
  }

  @AfterAll
  static void everyRowWasFired() {
    Set<String> rows = new TreeSet<>(DECISIONS.table(KEY).orElseThrow().rows().stream().map(DecisionTable.Row::id).toList());
    rows.removeAll(FIRED);
    assertThat(rows).as("rows no test reaches").isEmpty();
  }
}
