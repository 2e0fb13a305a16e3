package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** T10 and T11: which form a topic takes, how many have to come and agree, what a meeting decided. */
class ConsultationRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();

  private static Decision ask(String key, Facts facts) {
    Decision decision = DECISIONS.run(key, facts);
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    return decision;
  }

  private static Facts with(Facts facts, String changes) {
    Facts result = facts;
    for (String change : changes.trim().split(" +")) {
      String[] pair = change.split("=", 2);
      result = result.with(pair[0], value(pair[1]));
    }
    return result;
  }

  private static Object value(String text) {
    return switch (text) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> text.matches("-?\\d+") ? (Object) Integer.valueOf(text)
          : text.matches("0\\.\\d+") ? (Object) Double.valueOf(text) : text;
    };
  }

  @ParameterizedTest
  @CsvSource({
      "COMMON_PARTS,COMMUNITY,false,OWNERS_VOTE,CIVIL_278_ORDINARY", "LIFT,CROSS_COMMUNITY,true,OWNERS_VOTE,CIVIL_278_SPECIAL",
      "OTHER,CROSS_COMMUNITY,false,STREET_ORGANISED,STREET", "CHARTER,COMMUNITY,false,RESIDENTS_MEETING,RESIDENTS_MEETING",
      "FUND_RAISING,GRID,false,RESIDENTS_MEETING,RESIDENTS_MEETING",
      "ALL_RESIDENTS,COMMUNITY,true,REPRESENTATIVES_MEETING,REPRESENTATIVES_MEETING",
      "ALL_RESIDENTS_DISPUTED,COMMUNITY,false,RESIDENTS_MEETING,RESIDENTS_MEETING",
      "SITING,BUILDINGS,true,HEARING,DELIBERATION", "PRIVACY,GRID,null,GRID_COUNCIL,DELIBERATION",
      "OTHER,COMMUNITY,true,COORDINATION_MEETING,DELIBERATION", "OTHER,GRID,false,GRID_COUNCIL,DELIBERATION",
      "OTHER,BUILDINGS,false,COUNCIL_SESSION,DELIBERATION", "APPRAISAL,COMMUNITY,false,APPRAISAL_MEETING,DELIBERATION", "null,COMMUNITY,true,UNDETERMINED,NONE",
      "OTHER,null,true,UNDETERMINED,NONE"})
  void theSubjectChoosesTheFormOfConsultation(
      String subject, String scope, String entrusted, String form, String quorum) {
    Facts said = ask("consultation-form", Facts.none().with("subjectType", value(subject))
        .with("scope", value(scope)).with("entrustedByGovernment", value(entrusted))).outputs();

    assertThat(said.values()).isEqualTo(Map.of("form", form, "quorumKey", quorum));
  }

  private static final String RECORD = "subjectType=SITING scope=COMMUNITY entrustedByGovernment=true "
      + "recordedForm=HEARING heldYear=2026 invited=30 present=24 quorumShare=0.66 votesFor=20 supportThreshold=0.66 "
      + "directlyAffectedObjection=false legalityIssue=false attempt=1 revised=false affectedBuildings=3 affectedRepresented=3 ";

  @ParameterizedTest
  @CsvSource({
      "attempt=1,ADOPTED", "directlyAffectedObjection=true,ADOPTED_WITH_CHANGES", "votesFor=14,REVISE_AND_RECONSULT",
      "votesFor=14 revised=true,NOT_ADOPTED", "votesFor=12,NOT_ADOPTED", "present=10 votesFor=10,RECONVENE",
      "present=10 votesFor=10 attempt=2,QUORUM_FAILED", "recordedForm=GRID_COUNCIL,LEGALITY_ISSUE",
      "present=0 votesFor=0,RECONVENE",
      "legalityIssue=true,LEGALITY_ISSUE", "present=31,LEGALITY_ISSUE", "votesFor=25,LEGALITY_ISSUE",
      "subjectType=LIFT,LEGALITY_ISSUE", "subjectType=LIFT recordedForm=OWNERS_VOTE,ADOPTED",
      "affectedRepresented=2,RECONVENE", "affectedRepresented=2 attempt=2,QUORUM_FAILED", "affectedBuildings=0 affectedRepresented=0,ADOPTED",
      "affectedRepresented=4,LEGALITY_ISSUE", "affectedBuildings=null,LEGALITY_ISSUE", "affectedRepresented=null,LEGALITY_ISSUE",
      "subjectType=CHARTER recordedForm=RESIDENTS_MEETING affectedRepresented=0,ADOPTED",
      "subjectType=OTHER scope=CROSS_COMMUNITY recordedForm=STREET_ORGANISED affectedRepresented=0,ADOPTED",
      "recordedForm=null,LEGALITY_ISSUE", "heldYear=null,LEGALITY_ISSUE", "heldYear=2017,LEGALITY_ISSUE"})
  void theRecordOfAConsultationIsJudged(String changes, String result) {
    assertThat(ask("consultation-outcome", with(with(Facts.none(), RECORD), changes)).outputs()
        .get("consultationResult")).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CHARTER|RESIDENTS_MEETING|invited=40 present=20 votesFor=20|RECONVENE
      CHARTER|RESIDENTS_MEETING|invited=40 present=21 votesFor=11|ADOPTED
      CHARTER|RESIDENTS_MEETING|invited=40 present=22 votesFor=11|NOT_ADOPTED
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 present=19 votesFor=19|RECONVENE
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 present=20 votesFor=11|ADOPTED
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 present=20 votesFor=10|NOT_ADOPTED
      COMMON_PARTS|OWNERS_VOTE|invited=30 present=20 votesFor=11|ADOPTED
      COMMON_PARTS|OWNERS_VOTE|invited=30 present=20 votesFor=10|NOT_ADOPTED
      COMMON_PARTS|OWNERS_VOTE|invited=31 present=20 votesFor=20|RECONVENE
      LIFT|OWNERS_VOTE|invited=30 present=20 votesFor=15|ADOPTED
      LIFT|OWNERS_VOTE|invited=30 present=20 votesFor=14|REVISE_AND_RECONSULT
      SITING|HEARING|invited=30 present=20 votesFor=14 quorumShare=0.6667 supportThreshold=0.6667|ADOPTED
      SITING|HEARING|invited=30 present=24 votesFor=16 quorumShare=0.6667 supportThreshold=0.6667|ADOPTED
      SITING|HEARING|invited=30 present=24 votesFor=15 quorumShare=0.6667 supportThreshold=0.6667|REVISE_AND_RECONSULT
      SITING|HEARING|invited=30 present=19 votesFor=19 quorumShare=0.6667 supportThreshold=0.6667|RECONVENE
      SITING|HEARING|invited=30 present=15 votesFor=12 quorumShare=0.5 supportThreshold=0.8|ADOPTED
      SITING|HEARING|invited=30 present=15 votesFor=11 quorumShare=0.5 supportThreshold=0.8|REVISE_AND_RECONSULT
      OTHER|STREET_ORGANISED|scope=CROSS_COMMUNITY invited=30 present=15 votesFor=12 quorumShare=0.5 supportThreshold=0.8|ADOPTED
      OTHER|STREET_ORGANISED|scope=CROSS_COMMUNITY invited=30 present=14 votesFor=14 quorumShare=0.5 supportThreshold=0.8|RECONVENE
      """)
  void everyBodyHasItsOwnQuorumAndMajority(String subject, String form, String counts, String result) {
    Facts record = with(Facts.none(), RECORD).with("subjectType", subject).with("recordedForm", form);

    assertThat(ask("consultation-outcome", with(record, counts)).outputs().get("consultationResult"))
        .isEqualTo(result);
  }

  /** The forms that may be recorded for a form that is asked for: the same, or a stronger one. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      subjectType=LIFT|OWNERS_VOTE
      subjectType=CHARTER|RESIDENTS_MEETING
      subjectType=ALL_RESIDENTS|RESIDENTS_MEETING REPRESENTATIVES_MEETING
      subjectType=SITING|HEARING
      subjectType=OTHER|RESIDENTS_MEETING REPRESENTATIVES_MEETING HEARING COORDINATION_MEETING
      subjectType=OTHER scope=GRID entrustedByGovernment=false|RESIDENTS_MEETING REPRESENTATIVES_MEETING HEARING COORDINATION_MEETING COUNCIL_SESSION GRID_COUNCIL
      subjectType=OTHER entrustedByGovernment=false|RESIDENTS_MEETING REPRESENTATIVES_MEETING HEARING COORDINATION_MEETING COUNCIL_SESSION
      subjectType=APPRAISAL|RESIDENTS_MEETING REPRESENTATIVES_MEETING APPRAISAL_MEETING
      subjectType=OTHER scope=CROSS_COMMUNITY|STREET_ORGANISED
      subjectType=null|''
      """)
  void aWeakerFormThanTheOneAskedForIsNotLawful(String asked, String lawful) {
    Facts record = with(with(Facts.none(), RECORD), asked).with("present", 30).with("votesFor", 30);

    for (String form : List.of("OWNERS_VOTE", "RESIDENTS_MEETING", "REPRESENTATIVES_MEETING", "HEARING",
        "COORDINATION_MEETING", "COUNCIL_SESSION", "APPRAISAL_MEETING", "GRID_COUNCIL", "STREET_ORGANISED", "UNDETERMINED", "TEA_PARTY")) {
      assertThat(ask("consultation-outcome", record.with("recordedForm", form)).outputs()
          .get("consultationResult")).as(form)
          .isEqualTo(List.of(lawful.split(" ")).contains(form) ? "ADOPTED" : "LEGALITY_ISSUE");
    }
  }

  @ParameterizedTest
  @CsvSource({"2018,2018", "2025,2018", "2026,2025", "2031,2025"})
  void theDayOfTheMeetingChoosesTheTextOfTheLaw(int year, String version) {
    assertThat(ask("consultation-statute", Facts.none().with("heldYear", year)).outputs().get("statuteVersion"))
        .isEqualTo(version);
  }

  /** The rules written out once more, in another way: what a meeting of that form decided (domain rules §2.6, T11). */
  private static String oracle(Meeting meeting) {
    int come = switch (meeting.form) {
      case "RESIDENTS_MEETING" -> Integer.compare(2 * meeting.present, meeting.invited) > 0 ? 1 : 0;
      default -> 3 * meeting.present >= 2 * meeting.invited && meeting.present > 0 ? 1 : 0;
    };
    boolean deliberation = meeting.form.equals("HEARING");
    if (come == 0 || deliberation && meeting.represented < meeting.buildings) {
      return meeting.attempt == 1 ? "RECONVENE" : "QUORUM_FAILED";
    }
    boolean half = 2 * meeting.votesFor > meeting.present;
    boolean enough = switch (meeting.form) {
      case "RESIDENTS_MEETING", "REPRESENTATIVES_MEETING" -> half;
      case "OWNERS_VOTE" -> 4 * meeting.votesFor >= 3 * meeting.present;
      default -> 3 * meeting.votesFor >= 2 * meeting.present;
    };
    if (enough) {
      return meeting.objection ? "ADOPTED_WITH_CHANGES" : "ADOPTED";
    }
    return half && !meeting.revised ? "REVISE_AND_RECONSULT" : "NOT_ADOPTED";
  }

  private record Meeting(
      String form, int year, int invited, int present, int votesFor, boolean objection, int attempt, boolean revised,
      int buildings, int represented) {}

  private static final Map<String, String> SUBJECTS =
      Map.of(
          "RESIDENTS_MEETING", "CHARTER", "REPRESENTATIVES_MEETING", "ALL_RESIDENTS", "HEARING", "SITING", "OWNERS_VOTE", "LIFT");

  @Test
  void whateverTheAttendanceAndTheVotesTheTableSaysWhatTheRulesSay() {
    Random random = new Random(20260101);
    List<String> forms = new ArrayList<>(new TreeSet<>(SUBJECTS.keySet()));
    Set<String> met = new TreeSet<>();
    for (int i = 0; i < 4000; i++) {
      int invited = 1 + random.nextInt(i % 4 == 0 ? 3000 : 12);
      int present = random.nextInt(invited + 1);
      int buildings = random.nextInt(4);
      int represented = random.nextInt(3) > 0 ? buildings : random.nextInt(buildings + 1);
      Meeting meeting =
          new Meeting(
              forms.get(random.nextInt(forms.size())), random.nextBoolean() ? 2025 : 2026, invited, present,
              random.nextInt(present + 1), random.nextBoolean(), 1 + random.nextInt(3), random.nextBoolean(),
              buildings, represented);
      Object said =
          ask(
                  "consultation-outcome",
                  with(Facts.none(), RECORD)
                      .with("subjectType", SUBJECTS.get(meeting.form)).with("recordedForm", meeting.form)
                      .with("heldYear", meeting.year).with("quorumShare", 0.6667).with("supportThreshold", 0.6667)
                      .with("invited", invited).with("present", present).with("votesFor", meeting.votesFor)
                      .with("directlyAffectedObjection", meeting.objection).with("attempt", meeting.attempt)
                      .with("revised", meeting.revised)
                      .with("affectedBuildings", meeting.buildings).with("affectedRepresented", meeting.represented))
              .outputs()
              .get("consultationResult");
      assertThat(said).as("%s", meeting).isEqualTo(oracle(meeting));
      met.add(meeting.year + " " + said);
    }
    assertThat(met).as("every result under both texts of the law").hasSize(12);
  }

  @AfterAll
  static void everyRowOfEveryTableHasFired() {
    Set<String> rows = new TreeSet<>();
    for (DecisionTable table :
        DECISIONS.inForce().stream().filter(each -> each.key().startsWith("consultation-")).toList()) {
      table.rows().forEach(row -> rows.add(row.id()));
    }
    rows.removeAll(FIRED);
    assertThat(rows).as("rows no test reaches").isEmpty();
  }
}
