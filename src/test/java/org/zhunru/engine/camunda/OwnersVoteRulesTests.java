package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Facts;
import org.zhunru.ownersvote.OwnersSubject;

/** The owners' vote of article 278: which matters, how many have to take part and agree, by area and by head. */
class OwnersVoteRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();
  private static final List<String> ORDINARY =
      List.of("RULES_OF_PROCEDURE", "MANAGEMENT_PACT", "COMMITTEE_ELECTION", "PROPERTY_MANAGER", "FUND_USE", "OTHER_MAJOR");
  private static final List<String> SPECIAL = List.of("FUND_RAISING", "REBUILDING", "CHANGE_OF_USE");

  private static Facts ask(String key, Facts facts) {
    Decision decision = DECISIONS.run(key, facts);
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    return decision.outputs();
  }

  private static Facts facts(String subject, long... figures) {
    return Facts.none()
        .with("subject", subject)
        .with("noticeKept", true)
        .with("totalArea", figures[0])
        .with("totalOwners", figures[1])
        .with("partArea", figures[2])
        .with("partOwners", figures[3])
        .with("consentArea", figures[4])
        .with("consentOwners", figures[5]);
  }

  private static String outcome(Facts facts) {
    Facts said = ask("ownersvote-outcome", facts);
    assertThat(String.valueOf(said.get("reason"))).as("%s", facts).hasSizeGreaterThan(5);
    return String.valueOf(said.get("voteResult"));
  }

  @Test
  void theNineMattersOfTheArticleAreOrdinaryOrSpecial() {
    ORDINARY.forEach(one -> assertThat(ask("ownersvote-subject", Facts.none().with("subject", one)).get("matter")).isEqualTo("ORDINARY"));
    SPECIAL.forEach(one -> assertThat(ask("ownersvote-subject", Facts.none().with("subject", one)).get("matter")).isEqualTo("SPECIAL"));
    assertThat(ask("ownersvote-subject", Facts.none().with("subject", "NOT_COMMON")).get("matter")).isEqualTo("NOT_OWNERS");
  }

  /** Topic of T10, the items owners can be asked, and what T10 says. */
  @ParameterizedTest
  @CsvSource({
    "LIFT,SPECIAL,REBUILDING",
    "MAINTENANCE_FUND_RAISE,SPECIAL,FUND_RAISING",
    "CHANGE_OF_USE,SPECIAL,CHANGE_OF_USE",
    "MAINTENANCE_FUND_USE,ORDINARY,FUND_USE",
    "COMMON_PARTS,ORDINARY,MANAGEMENT_PACT PROPERTY_MANAGER REBUILDING CHANGE_OF_USE OTHER_MAJOR"
  })
  void theTopicOfAConsultationLeavesTheItemsThatFitAndNeverALowerShare(String topic, String matter, String items) {
    Set<String> fitting = new TreeSet<>();
    for (OwnersSubject subject : OwnersSubject.values()) {
      Facts said = ask("ownersvote-subject", Facts.none().with("subject", subject.name()).with("topic", topic));
      if ("".equals(said.get("refusal"))) {
        fitting.add(subject.name());
        assertThat(said.get("matter")).as("%s as %s", topic, subject).isIn(matter, "SPECIAL");
      } else {
        assertThat(String.valueOf(said.get("refusal"))).as("%s as %s", topic, subject).hasSizeGreaterThan(10);
        assertThat(said.get("matter")).as("%s as %s", topic, subject).isEqualTo(matter);
      }
    }
    assertThat(fitting).containsExactlyInAnyOrder(items.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,false,正在办理", "ADOPTED,false,已经", "ADOPTED,true,已经", "NOT_ADOPTED,false,期限内", "NOT_ADOPTED,true,''",
    "NOT_ENOUGH_TAKING_PART,false,期限内", "NOT_ENOUGH_TAKING_PART,true,''", "CANCELLED,false,''", "VOID,false,''",
    "LEGALITY_ISSUE,false,''", "NOT_OWNERS,false,''"
  })
  void whatWasDecidedIsNotAskedAgainAtOnce(String earlier, boolean termOver, String says) {
    String refusal =
        String.valueOf(ask("ownersvote-again", Facts.none().with("earlier", earlier).with("termOver", termOver)).get("refusal"));
    assertThat(refusal).contains(says);
    assertThat(refusal.isEmpty()).isEqualTo(says.isEmpty());
  }

  /** Total area and owners, area and owners taking part, area and owners that agree. */
  @ParameterizedTest
  @CsvSource({
    "FUND_USE,30000,30,20000,20,10001,11,ADOPTED",
    "FUND_USE,30000,30,20000,20,10000,11,NOT_ADOPTED",
    "FUND_USE,30000,30,20000,20,10001,10,NOT_ADOPTED",
    "FUND_USE,30000,30,20000,20,10000,10,NOT_ADOPTED",
    "FUND_USE,30000,30,19999,20,19999,20,NOT_ENOUGH_TAKING_PART",
    "FUND_USE,30000,30,20000,19,20000,19,NOT_ENOUGH_TAKING_PART",
    "FUND_USE,30000,30,19999,19,19999,19,NOT_ENOUGH_TAKING_PART",
    "REBUILDING,30000,30,20000,20,15000,15,ADOPTED",
    "REBUILDING,30000,30,20000,20,14999,15,NOT_ADOPTED",
    "REBUILDING,30000,30,20000,20,15000,14,NOT_ADOPTED",
    "REBUILDING,30000,30,20000,20,14999,14,NOT_ADOPTED",
    "FUND_USE,30000,30,0,0,0,0,NOT_ENOUGH_TAKING_PART",
    "FUND_USE,0,0,0,0,0,0,LEGALITY_ISSUE",
    "FUND_USE,30000,30,20000,31,15000,15,LEGALITY_ISSUE",
    "FUND_USE,30000,30,20000,20,20001,20,LEGALITY_ISSUE",
    "NOT_COMMON,30000,30,30000,30,30000,30,LEGALITY_ISSUE",
    // two thirds of a number that three does not divide: one hundredth of a square metre decides
    "OTHER_MAJOR,1000000,100,666667,67,333334,34,ADOPTED",
    "OTHER_MAJOR,1000000,100,666666,67,333334,34,NOT_ENOUGH_TAKING_PART"
  })
  void exactlyTwoThirdsAreEnoughExactlyHalfIsNotExactlyThreeQuartersAre(
      String subject, long total, long owners, long part, long partOwners, long consent, long consentOwners, String result) {
    assertThat(outcome(facts(subject, total, owners, part, partOwners, consent, consentOwners))).isEqualTo(result);
  }

  @Test
  void aShortNoticeOrAnUnknownFigureDecidesNothing() {
    Facts all = facts("FUND_USE", 300, 3, 300, 3, 300, 3);
    assertThat(outcome(all)).isEqualTo("ADOPTED");
    assertThat(outcome(all.with("noticeKept", false))).isEqualTo("LEGALITY_ISSUE");
    for (String figure : List.of("totalArea", "totalOwners", "partArea", "partOwners", "consentArea", "consentOwners")) {
      assertThat(outcome(all.with(figure, null))).as(figure).isEqualTo("LEGALITY_ISSUE");
    }
  }

  /** The law written out once more, in whole numbers. */
  private static String oracle(boolean special, long... f) {
    if (f[2] > f[0] || f[3] > f[1] || f[4] > f[2] || f[5] > f[3]) {
      return "LEGALITY_ISSUE";
    }
    if (f[2] * 3 < f[0] * 2 || f[3] * 3 < f[1] * 2) {
      return "NOT_ENOUGH_TAKING_PART";
    }
    boolean enough = special ? f[4] * 4 >= f[2] * 3 && f[5] * 4 >= f[3] * 3 : f[4] * 2 > f[2] && f[5] * 2 > f[3];
    return enough ? "ADOPTED" : "NOT_ADOPTED";
  }

  @Test
  void whateverTheFiguresTheTablesSayWhatTheLawSays() {
    Random random = new Random(278);
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < 2_000; i++) {
      boolean special = random.nextBoolean();
      long owners = 1 + random.nextInt(24);
      long area = owners * 12 * (1 + random.nextInt(1000)) + (random.nextBoolean() ? 0 : random.nextInt(3));
      long partOwners = near(random, owners, 2, 3);
      long partArea = near(random, area, 2, 3);
      long[] f = {
        area, owners, partArea, partOwners, near(random, partArea, special ? 3 : 1, special ? 4 : 2),
        near(random, partOwners, special ? 3 : 1, special ? 4 : 2)
      };
      String subject = special ? SPECIAL.get(random.nextInt(SPECIAL.size())) : ORDINARY.get(random.nextInt(ORDINARY.size()));
      String expected = oracle(special, f);
      seen.add(expected);
      assertThat(outcome(facts(subject, f))).as("%s %s", subject, java.util.Arrays.toString(f)).isEqualTo(expected);
    }
    assertThat(seen).containsExactlyInAnyOrder("ADOPTED", "LEGALITY_ISSUE", "NOT_ADOPTED", "NOT_ENOUGH_TAKING_PART");
  }

  /** Mostly close to the share, where a mistake would show; now and then more than there is. */
  private static long near(Random random, long whole, int numerator, int denominator) {
    long edge = whole * numerator / denominator;
    return switch (random.nextInt(6)) {
      case 0 -> whole;
      case 1 -> edge + 1;
      case 2 -> Math.max(0, edge - 1);
      case 3 -> (long) (random.nextDouble() * whole);
      case 4 -> random.nextInt(10) == 0 ? whole + 1 : edge;
      default -> edge;
    };
  }

  @AfterAll
  static void everyRowOfEveryTableHasFired() {
    Set<String> rows = new TreeSet<>();
    for (DecisionTable table : DECISIONS.inForce().stream().filter(each -> each.key().startsWith("ownersvote-")).toList()) {
      table.rows().forEach(row -> rows.add(row.id()));
    }
    assertThat(rows).isNotEmpty();
    rows.removeAll(FIRED);
    assertThat(rows).as("rows no test reaches").isEmpty();
  }
}
