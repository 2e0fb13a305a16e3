package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Facts;

/** What the tables say of an item in force (T13) and of its renewal. */
class TenureRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();

  /** An item in force of which nothing is known against it. */
  private static Facts sound() {
    return Facts.none()
        .with("termEnded", false)
        .with("basisRepealed", false)
        .with("fundsOverdueDays", 0)
        .with("fundsOverdueLimit", 60)
        .with("satisfaction", 0.9)
        .with("exitSatisfaction", 0.6)
        .with("rectifySatisfaction", 0.75)
        .with("unusedMonths", 0)
        .with("unusedLimit", 24)
        .with("newBreach", false)
        .with("confirmedBreaches", 0)
        .with("breachLimit", 2)
        .with("renewalAwaited", false)
        .with("rectifiedBefore", false);
  }

  private static Facts ask(String key, Facts facts) {
    Decision decision = DECISIONS.run(key, facts);
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    return decision.outputs();
  }

  private static String exit(Facts facts) {
    return (String) ask("tenure-exit", facts).get("exitResult");
  }

  private static String why(Facts facts) {
    return (String) ask("tenure-exit", facts).get("exitReason");
  }

  @Test
  void aSoundItemGoesOnAndSoDoesOneNobodyRated() {
    assertThat(exit(sound())).isEqualTo("CONTINUE");
    assertThat(exit(sound().with("satisfaction", null))).isEqualTo("CONTINUE");
  }

  @Test
  void theEndOfTheTermComesBeforeEverythingElse() {
    assertThat(exit(sound().with("termEnded", true))).isEqualTo("EXPIRE");
    assertThat(exit(sound().with("termEnded", true).with("basisRepealed", true))).isEqualTo("EXPIRE");
  }

  @Test
  void anApprovedRenewalWithoutItsMoneyWaitsAndDoesNotRunOn() {
    assertThat(exit(sound().with("termEnded", true).with("renewalAwaited", true))).isEqualTo("AWAIT_FUNDS");
    assertThat(exit(sound().with("renewalAwaited", true))).isEqualTo("CONTINUE");
  }

  @Test
  void rectificationIsOrderedOnceThenTheMeetingDecides() {
    assertThat(exit(sound().with("satisfaction", 0.7))).isEqualTo("RECTIFY");
    assertThat(why(sound().with("satisfaction", 0.7).with("rectifiedBefore", true))).isEqualTo("EX_RECTIFIED_IN_VAIN");
    assertThat(exit(sound().with("rectifiedBefore", true))).isEqualTo("CONTINUE");
  }

  /** Residents asked and satisfied; answers 满意, 基本满意, 不满意; what the table makes of them. */
  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
    "100,90,2,1,0,0.94,SA_BOTH,0.9,1",
    "100,90,0,1,2,0.6733,SA_BOTH,0.9,0.3333",
    "100,60,3,0,0,0.76,SA_BOTH,0.6,1",
    "100,59,3,0,0,0.59,SA_RESIDENTS_LOW,0.59,1",
    "10,1,0,0,0,0.1,SA_RESIDENTS_LOW,0.1,null",
    "10,8,0,0,0,0.8,SA_RESIDENTS,0.8,null",
    "0,0,1,1,1,0.6667,SA_COMMUNITY,null,0.6667",
    "0,0,0,0,0,null,SA_NONE,null,null"
  })
  void residentsComeFirstAndAreKeptApartFromTheCommunity(
      int asked, int content, int good, int fair, int bad, Double satisfaction, String basis, Double residents, Double community) {
    Facts said =
        ask(
            "tenure-satisfaction",
            Facts.none()
                .with("residentsAsked", asked)
                .with("residentsSatisfied", content)
                .with("communitySatisfied", good)
                .with("communityFair", fair)
                .with("communityDissatisfied", bad)
                .with("residentsWeight", 0.6)
                .with("exitSatisfaction", 0.6));
    assertThat(said.get("satisfactionBasis")).isEqualTo(basis);
    same(said.get("satisfaction"), satisfaction);
    same(said.get("residentsSays"), residents);
    same(said.get("communitySays"), community);
  }

  private static void same(Object said, Double expected) {
    if (expected == null) {
      assertThat(said).isNull();
    } else {
      assertThat(((Number) said).doubleValue()).isCloseTo(expected, org.assertj.core.data.Offset.offset(0.0001));
    }
  }

  @Test
  void aRepealedBasisEndsTheItem() {
    assertThat(why(sound().with("basisRepealed", true))).isEqualTo("EX_BASIS_REPEALED");
  }

  @ParameterizedTest
  @CsvSource({"0,CONTINUE", "60,CONTINUE", "61,EXIT"})
  void moneyMayStayAwayForTheDistrictsNumberOfDays(int days, String result) {
    assertThat(exit(sound().with("fundsOverdueDays", days))).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"0.59,EXIT,EX_DISSATISFIED", "0.6,RECTIFY,EX_SATISFACTION_MIDDLING", "0.74,RECTIFY,EX_SATISFACTION_MIDDLING", "0.75,CONTINUE,EX_NONE"})
  void satisfactionDecidesAtItsLines(double satisfaction, String result, String reason) {
    assertThat(exit(sound().with("satisfaction", satisfaction))).isEqualTo(result);
    assertThat(why(sound().with("satisfaction", satisfaction))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"23,CONTINUE", "24,EXIT"})
  void anItemNobodyUsesEnds(int months, String result) {
    assertThat(exit(sound().with("unusedMonths", months))).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"1,SUSPEND,EX_BREACH", "2,EXIT,EX_REPEATED_BREACH", "3,EXIT,EX_REPEATED_BREACH"})
  void theFirstBreachSuspendsAndTheNextEndsIt(int confirmed, String result, String reason) {
    Facts facts = sound().with("newBreach", true).with("confirmedBreaches", confirmed);
    assertThat(exit(facts)).isEqualTo(result);
    assertThat(why(facts)).isEqualTo(reason);
  }

  @Test
  void aBreachOutweighsMiddlingSatisfactionAndOldBreachesDoNotCountByThemselves() {
    assertThat(exit(sound().with("satisfaction", 0.7).with("newBreach", true).with("confirmedBreaches", 1))).isEqualTo("SUSPEND");
    assertThat(exit(sound().with("confirmedBreaches", 5))).isEqualTo("CONTINUE");
  }

  @Test
  void theNumbersAreTheDistricts() {
    assertThat(exit(sound().with("satisfaction", 0.7).with("exitSatisfaction", 0.8))).isEqualTo("EXIT");
    assertThat(exit(sound().with("unusedMonths", 6).with("unusedLimit", 6))).isEqualTo("EXIT");
    assertThat(exit(sound().with("fundsOverdueDays", 31).with("fundsOverdueLimit", 30))).isEqualTo("EXIT");
    assertThat(exit(sound().with("newBreach", true).with("confirmedBreaches", 2).with("breachLimit", 3))).isEqualTo("SUSPEND");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
    "IN_FORCE,,0.75,true,RN_POSSIBLE,false",
    "IN_FORCE,,0.74,false,RN_DISSATISFIED,false",
    "IN_FORCE,,null,false,RN_NOT_EVALUATED,false",
    "SUSPENDED,openBreach,0.9,false,RN_SUSPENDED,true",
    "AWAITING_FUNDS,,0.9,false,RN_UNFUNDED,true",
    "AWAITING_FUNDS,renewalFunded,0.9,true,RN_POSSIBLE,false",
    "AWAITING_FUNDS,renewalFunded openBreach,0.9,false,RN_OPEN_BREACH,true",
    "SUSPENDED,renewalFunded,0.9,false,RN_SUSPENDED,true",
    "IN_FORCE,basisRepealed,0.9,false,RN_BASIS_REPEALED,false",
    "IN_FORCE,basisRepealed exitPending openBreach,0.9,false,RN_BASIS_REPEALED,false",
    "IN_FORCE,exitPending,0.9,false,RN_EXIT_PENDING,true",
    "IN_FORCE,exitPending openBreach,0.9,false,RN_EXIT_PENDING,true",
    "IN_FORCE,openBreach,null,false,RN_OPEN_BREACH,true"
  })
  void onlyAnItemInForceWithAGoodEvaluationAndNothingAgainstItMayBeRenewed(
      String state, String against, Double satisfaction, boolean renewable, String reason, boolean again) {
    Set<String> given = against == null ? Set.of() : Set.of(against.split(" "));
    Facts said =
        ask(
            "tenure-renewal",
            Facts.none()
                .with("itemState", state)
                .with("renewalFunded", given.contains("renewalFunded"))
                .with("basisRepealed", given.contains("basisRepealed"))
                .with("exitPending", given.contains("exitPending"))
                .with("openBreach", given.contains("openBreach"))
                .with("satisfaction", satisfaction)
                .with("renewalSatisfaction", 0.75));
    assertThat(said.get("renewable")).isEqualTo(renewable);
    assertThat(said.get("renewalReason")).isEqualTo(reason);
    assertThat(said.get("askAgain")).isEqualTo(again);
  }

  /** Whether a renewal may be asked for at all: the kind, the condition of the admission, and how often it was renewed. */
  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
    "REGULAR,false,0,2,true,RN_ALLOWED",
    "REGULAR,false,1,2,true,RN_ALLOWED",
    "REGULAR,false,2,2,false,RN_TIMES",
    "REGULAR,false,0,0,false,RN_TIMES",
    "REGULAR,false,null,2,false,RN_TIMES",
    "REGULAR,true,0,2,false,RN_CONDITION",
    "REGULAR,true,2,2,false,RN_CONDITION",
    "TEMPORARY,false,0,2,false,RN_TEMPORARY",
    "TEMPORARY,true,0,2,false,RN_TEMPORARY",
    "EMERGENCY,false,0,2,false,RN_EMERGENCY"
  })
  void onlyARegularItemWithoutTheConditionAndWithTimesLeftIsAskedForARenewal(
      String kind, boolean onceOnly, Integer renewals, int limit, boolean possible, String reason) {
    Facts said =
        ask(
            "tenure-renewable",
            Facts.none().with("itemKind", kind).with("onceOnly", onceOnly).with("renewals", renewals).with("renewalLimit", limit));
    assertThat(said.get("renewalPossible")).isEqualTo(possible);
    assertThat(said.get("renewableReason")).isEqualTo(reason);
  }

  @AfterAll
  static void everyRowOfEveryTableHasFired() {
    Set<String> rows = new TreeSet<>();
    for (DecisionTable table : DECISIONS.inForce().stream().filter(each -> each.key().startsWith("tenure-")).toList()) {
      table.rows().forEach(row -> rows.add(row.id()));
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(24);
    rows.removeAll(FIRED);
    assertThat(rows).as("rows no test reaches").isEmpty();
  }
}
