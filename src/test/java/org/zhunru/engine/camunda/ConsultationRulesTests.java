package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** Tables whose rows are reached by tests of their own. */
  private static final Set<String> ELSEWHERE = Set.of("consultation-interest", "consultation-seat");

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
      + "baseCount=30 directlyAffectedObjection=false legalityIssue=false attempt=1 revised=false affectedBuildings=3 affectedRepresented=3 "
      + "residentsAttendance=0.5 residentsAttendanceStrict=true residentsDecision=0.5 residentsDecisionStrict=true "
      + "representativesAttendance=0.6667 representativesAttendanceStrict=false representativesDecision=0.5 "
      + "representativesDecisionStrict=true ";

  @ParameterizedTest
  @CsvSource({
      "attempt=1,ADOPTED", "directlyAffectedObjection=true,ADOPTED_WITH_CHANGES", "votesFor=14,REVISE_AND_RECONSULT",
      "votesFor=14 revised=true,NOT_ADOPTED", "votesFor=12,NOT_ADOPTED", "present=10 votesFor=10,RECONVENE",
      "present=10 votesFor=10 attempt=2,QUORUM_FAILED", "recordedForm=GRID_COUNCIL,LEGALITY_ISSUE",
      "present=0 votesFor=0,RECONVENE",
      "legalityIssue=true,LEGALITY_ISSUE", "present=31,LEGALITY_ISSUE", "votesFor=25,LEGALITY_ISSUE",
      "subjectType=LIFT,LEGALITY_ISSUE", "subjectType=LIFT recordedForm=OWNERS_VOTE,LEGALITY_ISSUE",
      "subjectType=COMMON_PARTS recordedForm=OWNERS_VOTE present=30 votesFor=30,LEGALITY_ISSUE",
      "affectedRepresented=2,RECONVENE", "affectedRepresented=2 attempt=2,QUORUM_FAILED", "affectedBuildings=0 affectedRepresented=0,ADOPTED",
      "affectedRepresented=4,LEGALITY_ISSUE", "affectedBuildings=null,LEGALITY_ISSUE", "affectedRepresented=null,LEGALITY_ISSUE",
      "subjectType=CHARTER recordedForm=RESIDENTS_MEETING affectedRepresented=0,ADOPTED",
      "subjectType=OTHER scope=CROSS_COMMUNITY recordedForm=STREET_ORGANISED affectedRepresented=0,ADOPTED",
      "subjectType=CHARTER recordedForm=RESIDENTS_MEETING residentsAttendance=null,LEGALITY_ISSUE",
      "subjectType=CHARTER recordedForm=RESIDENTS_MEETING residentsDecisionStrict=null,LEGALITY_ISSUE",
      "subjectType=CHARTER recordedForm=RESIDENTS_MEETING heldYear=2025 residentsAttendance=null,ADOPTED",
      "recordedForm=null,LEGALITY_ISSUE", "heldYear=null,LEGALITY_ISSUE", "heldYear=2017,LEGALITY_ISSUE"})
  void theRecordOfAConsultationIsJudged(String changes, String result) {
    assertThat(ask("consultation-outcome", with(with(Facts.none(), RECORD), changes)).outputs()
        .get("consultationResult")).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CHARTER|RESIDENTS_MEETING|invited=40 baseCount=41 present=21 votesFor=11|ADOPTED
      CHARTER|RESIDENTS_MEETING|invited=40 baseCount=42 present=21 votesFor=21|RECONVENE
      CHARTER|RESIDENTS_MEETING|invited=40 baseCount=3000 present=40 votesFor=40|RECONVENE
      CHARTER|RESIDENTS_MEETING|baseCount=null|LEGALITY_ISSUE
      CHARTER|RESIDENTS_MEETING|baseCount=0|LEGALITY_ISSUE
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|baseCount=null|LEGALITY_ISSUE
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 baseCount=60 present=30 votesFor=30|RECONVENE
      SITING|HEARING|baseCount=null|ADOPTED
      SITING|HEARING|baseCount=3000|ADOPTED
      CHARTER|RESIDENTS_MEETING|invited=40 present=20 votesFor=20|RECONVENE
      CHARTER|RESIDENTS_MEETING|invited=40 present=21 votesFor=11|ADOPTED
      CHARTER|RESIDENTS_MEETING|invited=40 present=22 votesFor=11|NOT_ADOPTED
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 present=19 votesFor=19|RECONVENE
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 present=20 votesFor=11|ADOPTED
      ALL_RESIDENTS|REPRESENTATIVES_MEETING|invited=30 present=20 votesFor=10|NOT_ADOPTED
      COMMON_PARTS|OWNERS_VOTE|invited=30 present=20 votesFor=11|LEGALITY_ISSUE
      COMMON_PARTS|OWNERS_VOTE|invited=30 present=30 votesFor=30|LEGALITY_ISSUE
      COMMON_PARTS|OWNERS_VOTE|invited=31 present=20 votesFor=20|LEGALITY_ISSUE
      LIFT|OWNERS_VOTE|invited=30 present=20 votesFor=15|LEGALITY_ISSUE
      LIFT|OWNERS_VOTE|invited=30 present=30 votesFor=30|LEGALITY_ISSUE
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
      subjectType=LIFT|''
      subjectType=COMMON_PARTS|''
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

  /**
   * A share and whether exactly it is not enough, in parts of {@code of}: what stands before "or more" of the statute, the district
   * and the civil code, written out once more.
   */
  private record Ask(int parts, int of, boolean strict) {

    static final Ask HALF = new Ask(1, 2, true);
    static final Ask TWO_THIRDS = new Ask(2, 3, false);

    boolean met(int some, int all) {
      long left = (long) some * of;
      long right = (long) parts * all;
      return some > 0 && (strict ? left > right : left >= right);
    }

    /** As the district enters it. */
    double share() {
      return of == 3 ? (parts == 2 ? 0.6667 : 0.3333) : (double) parts / of;
    }
  }

  /** What the district entered for the 2025 text, for deliberations, and the day's law. */
  private record Law(Ask residentsCome, Ask residentsAgree, Ask deputiesCome, Ask deputiesAgree, Ask come, Ask agree) {}

  /** The rules written out once more, in another way: what a meeting of that form decided (domain rules §2.6, T11). */
  private static String oracle(Meeting meeting, Law law) {
    boolean later = meeting.year >= 2026;
    Ask come =
        switch (meeting.form) {
          case "RESIDENTS_MEETING" -> later ? law.residentsCome : Ask.HALF;
          case "REPRESENTATIVES_MEETING" -> later ? law.deputiesCome : Ask.TWO_THIRDS;
          default -> law.come;
        };
    Ask agree =
        switch (meeting.form) {
          case "RESIDENTS_MEETING" -> later ? law.residentsAgree : Ask.HALF;
          case "REPRESENTATIVES_MEETING" -> later ? law.deputiesAgree : Ask.HALF;
          default -> law.agree;
        };
    boolean deliberation = meeting.form.equals("HEARING");
    if (meeting.form.equals("OWNERS_VOTE")) {
      return "LEGALITY_ISSUE";
    }
    boolean statutory = List.of("RESIDENTS_MEETING", "REPRESENTATIVES_MEETING").contains(meeting.form);
    int expected = statutory && meeting.base > meeting.invited ? meeting.base : meeting.invited;
    if (!come.met(meeting.present, expected) || deliberation && meeting.represented < meeting.buildings) {
      return meeting.attempt == 1 ? "RECONVENE" : "QUORUM_FAILED";
    }
    if (agree.met(meeting.votesFor, meeting.present)) {
      return meeting.objection ? "ADOPTED_WITH_CHANGES" : "ADOPTED";
    }
    return 2 * meeting.votesFor > meeting.present && !meeting.revised ? "REVISE_AND_RECONSULT" : "NOT_ADOPTED";
  }

  private record Meeting(
      String form, int year, int invited, int base, int present, int votesFor, boolean objection, int attempt, boolean revised,
      int buildings, int represented) {

    Facts facts(Law law) {
      return with(Facts.none(), RECORD)
          .with("subjectType", SUBJECTS.get(form)).with("recordedForm", form)
          .with("scope", form.equals("STREET_ORGANISED") ? "CROSS_COMMUNITY" : "COMMUNITY").with("heldYear", year)
          .with("quorumShare", law.come.share()).with("supportThreshold", law.agree.share())
          .with("residentsAttendance", law.residentsCome.share()).with("residentsAttendanceStrict", law.residentsCome.strict)
          .with("residentsDecision", law.residentsAgree.share()).with("residentsDecisionStrict", law.residentsAgree.strict)
          .with("representativesAttendance", law.deputiesCome.share())
          .with("representativesAttendanceStrict", law.deputiesCome.strict)
          .with("representativesDecision", law.deputiesAgree.share())
          .with("representativesDecisionStrict", law.deputiesAgree.strict)
          .with("invited", invited).with("baseCount", base).with("present", present).with("votesFor", votesFor)
          .with("directlyAffectedObjection", objection).with("attempt", attempt).with("revised", revised)
          .with("affectedBuildings", buildings).with("affectedRepresented", represented);
    }
  }

  private static final Map<String, String> SUBJECTS =
      Map.of(
          "RESIDENTS_MEETING", "CHARTER", "REPRESENTATIVES_MEETING", "ALL_RESIDENTS", "HEARING", "SITING", "OWNERS_VOTE", "LIFT",
          "STREET_ORGANISED", "OTHER");

  /** Both texts of the law never ask the same here; deliberations ask another share each time. */
  private static final List<Law> LAWS =
      List.of(
          new Law(
              new Ask(1, 3, true), new Ask(2, 3, false), new Ask(3, 4, true), new Ask(3, 5, false), Ask.TWO_THIRDS, Ask.TWO_THIRDS),
          new Law(
              Ask.TWO_THIRDS, new Ask(1, 2, false), new Ask(1, 2, true), new Ask(2, 3, true), new Ask(1, 2, false), new Ask(4, 5, false)),
          new Law(
              new Ask(9, 20, false), new Ask(11, 20, false), new Ask(29, 100, false), new Ask(7, 10, true), new Ask(3, 10, false),
              new Ask(1, 1, false)));

  private static Meeting meeting(Random random, int i) {
    List<String> forms = new ArrayList<>(new TreeSet<>(SUBJECTS.keySet()));
    int invited = 1 + random.nextInt(i % 4 == 0 ? 3000 : 12);
    int present = random.nextInt(invited + 1);
    int buildings = random.nextInt(4);
    int represented = random.nextInt(3) > 0 ? buildings : random.nextInt(buildings + 1);
    return new Meeting(
        forms.get(random.nextInt(forms.size())), random.nextBoolean() ? 2025 : 2026, invited, 1 + random.nextInt(random.nextInt(3) == 0 ? invited * 2 : invited), present,
        random.nextInt(present + 1), random.nextBoolean(), 1 + random.nextInt(3), random.nextBoolean(), buildings, represented);
  }

  /** Red with: the rows of the two texts exchanged; 0.6667 taken for a decimal; a share of the street's form fixed in the table. */
  @Test
  void whateverTheAttendanceAndTheVotesTheTableSaysWhatTheRulesSay() {
    Random random = new Random(20260101);
    Set<String> met = new TreeSet<>();
    Set<String> forms = new TreeSet<>();
    for (int i = 0; i < 6000; i++) {
      Law law = LAWS.get(i % LAWS.size());
      Meeting meeting = meeting(random, i);
      Object said = ask("consultation-outcome", meeting.facts(law)).outputs().get("consultationResult");
      assertThat(said).as("%s %s", meeting, law).isEqualTo(oracle(meeting, law));
      met.add(meeting.year + " " + said);
      forms.add(meeting.year + " " + meeting.form + " " + said);
    }
    assertThat(met).as("every result under both texts of the law").hasSize(14);
    assertThat(forms).as("every form reached every result but few").hasSizeGreaterThan(45);
  }

  /** Whoever takes one text of the law for the other gets another result. */
  @Test
  void theTwoTextsOfTheLawAreToldApart() {
    Random random = new Random(20260102);
    Set<String> apart = new TreeSet<>();
    for (int i = 0; i < 2000; i++) {
      Law law = LAWS.get(i % LAWS.size());
      Meeting m = meeting(random, i);
      Meeting other =
          new Meeting(
              m.form, m.year == 2025 ? 2026 : 2025, m.invited, m.base, m.present, m.votesFor, m.objection, m.attempt, m.revised,
              m.buildings, m.represented);
      if (!oracle(m, law).equals(oracle(other, law))) {
        apart.add(m.form + " " + m.year + " " + i % LAWS.size());
        assertThat(ask("consultation-outcome", m.facts(law)).outputs().get("consultationResult"))
            .isNotEqualTo(ask("consultation-outcome", other.facts(law)).outputs().get("consultationResult"));
      }
    }
    assertThat(apart).as("statutory forms, both years, every law entered").hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
      "RESIDENTS_MEETING,consultation.notice-meeting,HERE", "REPRESENTATIVES_MEETING,consultation.notice-meeting,HERE",
      "HEARING,consultation.notice,HERE", "COORDINATION_MEETING,consultation.notice,HERE", "COUNCIL_SESSION,consultation.notice,HERE",
      "APPRAISAL_MEETING,consultation.notice,HERE", "GRID_COUNCIL,consultation.notice,HERE",
      "STREET_ORGANISED,consultation.notice,STREET", "OWNERS_VOTE,consultation.notice,ELSEWHERE",
      "UNDETERMINED,consultation.notice,ELSEWHERE", "null,consultation.notice,ELSEWHERE"})
  void theFormSaysTheTermOfNoticeAndWhoDecides(String form, String term, String way) {
    Facts asked = Facts.none().with("form", value(form));
    assertThat(ask("consultation-notice-term", asked).outputs().get("noticeTerm")).isEqualTo(term);
    assertThat(ask("consultation-way", asked).outputs().get("way")).isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource({
      "ADOPTED,IMPLEMENT,IMPLEMENTING,consultation.promises", "ADOPTED_WITH_CHANGES,IMPLEMENT,IMPLEMENTING,consultation.promises",
      "NOT_ADOPTED,FEEDBACK,FEEDBACK_DUE,consultation.feedback", "LEGALITY_ISSUE,NONE,NONE,NONE", "QUORUM_FAILED,NONE,NONE,NONE",
      "RECONVENE,NONE,NONE,NONE", "REVISE_AND_RECONSULT,NONE,NONE,NONE", "null,NONE,NONE,NONE"})
  void theResultSaysWhatFollows(String result, String followUp, String state, String term) {
    assertThat(ask("consultation-follow-up", Facts.none().with("consultationResult", value(result))).outputs().values())
        .isEqualTo(Map.of("followUp", followUp, "stateAfter", state, "termAfter", term));
  }

  @ParameterizedTest
  @CsvSource({
      "APPROVED,OTHER,true", "APPROVED_TEMPORARY,OTHER,true", "REGISTERED_AUTONOMY,OTHER,true", "CONSULTED,OTHER,true",
      "APPROVED,REVOKED,false", "CONSULTED,REVOKED,false", "OTHER,OTHER,false", "null,OTHER,false", "OTHER,REVOKED,false",
      "APPROVED,null,true"})
  void whatTheCaseThatAskedCameToSaysWhetherPromisesAreKept(String outcome, String state, boolean carried) {
    assertThat(
            ask("consultation-carried-out", Facts.none().with("askerOutcome", value(outcome)).with("askerState", value(state)))
                .outputs()
                .get("carriedOut"))
        .isEqualTo(carried);
  }

  @ParameterizedTest
  @CsvSource({
      "REPRESENTATIVES_MEETING,ADOPTED,REPRESENTATIVES_MEETING", "COUNCIL_SESSION,NOT_ADOPTED,DELIBERATION_COMMITTEE RESIDENTS_COUNCIL",
      "COUNCIL_SESSION,LEGALITY_ISSUE,DELIBERATION_COMMITTEE RESIDENTS_COUNCIL", "COUNCIL_SESSION,RECONVENE,''",
      "REPRESENTATIVES_MEETING,QUORUM_FAILED,''", "HEARING,ADOPTED,''", "null,ADOPTED,''"})
  void aMeetingWithItsQuorumCountsForItsBody(String form, String result, String bodies) {
    Decision said = ask("consultation-body-met", Facts.none().with("form", value(form)).with("consultationResult", result));
    assertThat(said.tables().get(0).rows().stream().map(row -> row.outputs().get("body").toString()).collect(Collectors.joining(" ")))
        .isEqualTo(bodies);
  }

  @ParameterizedTest
  @CsvSource({
      "RESIDENTS_MEETING,ADULTS,ADULTS,1,0", "RESIDENTS_MEETING,HOUSEHOLDS,HOUSEHOLDS,1,0", "RESIDENTS_MEETING,GROUPS,GROUPS,2,3",
      "RESIDENTS_MEETING,null,ASKED,0,0", "RESIDENTS_MEETING,REPRESENTATIVES,ASKED,0,0",
      "REPRESENTATIVES_MEETING,null,REPRESENTATIVES,1,0", "REPRESENTATIVES_MEETING,REPRESENTATIVES,REPRESENTATIVES,1,0",
      "REPRESENTATIVES_MEETING,HOUSEHOLDS,REFUSED,0,0", "HEARING,null,LIST,0,0", "HEARING,ADULTS,REFUSED,0,0",
      "STREET_ORGANISED,null,LIST,0,0"})
  void theFormSaysWhatItsAttendanceIsCountedAgainst(String form, String chosen, String kind, int least, int most) {
    assertThat(ask("consultation-base", Facts.none().with("form", form).with("chosenBase", value(chosen))).outputs().values())
        .isEqualTo(Map.of("baseKind", kind, "eachLeast", least, "eachMost", most));
  }

  private static final String SIGNED = "subjectType=ALL_RESIDENTS scope=COMMUNITY signers=RESIDENTS signatures=20 signedBase=100 "
      + "heldYear=2026 conveningResidents=0.1 conveningHouseholds=0.25 conveningGroups=0.3333 ";

  /** Red with: "more than" a fifth; the shares of the two texts exchanged. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      signatures=10|OBLIGED|RESIDENTS|false
      signatures=9|OPEN|SHARE_SHORT|true
      heldYear=2025|OBLIGED|RESIDENTS|false
      heldYear=2025 signatures=19|OPEN|SHARE_SHORT|true
      signers=HOUSEHOLDS signatures=25|OBLIGED|HOUSEHOLDS|false
      signers=HOUSEHOLDS signatures=24|OPEN|SHARE_SHORT|true
      signers=HOUSEHOLDS heldYear=2025|OBLIGED|HOUSEHOLDS|false
      signers=GROUPS signatures=3 signedBase=9|OBLIGED|GROUPS|false
      signers=GROUPS signatures=2 signedBase=9|OPEN|SHARE_SHORT|false
      signers=GROUPS signatures=3 signedBase=9 heldYear=2025|OBLIGED|GROUPS|false
      signers=GROUPS signatures=3 signedBase=10 heldYear=2025|OPEN|SHARE_SHORT|false
      signedBase=null|OPEN|SHARE_SHORT|true
      signatures=101|OPEN|SHARE_SHORT|true
      signatures=0 signedBase=0|OPEN|SHARE_SHORT|true
      subjectType=CHARTER|OBLIGED|RESIDENTS|false
      subjectType=FUND_RAISING scope=GRID|OBLIGED|RESIDENTS|false
      scope=CROSS_COMMUNITY|OPEN|OTHER_MATTER|true
      scope=null|OPEN|OTHER_MATTER|true
      subjectType=OTHER|OPEN|OTHER_MATTER|true
      subjectType=LIFT signers=GROUPS|OPEN|OTHER_MATTER|false
      subjectType=null|OPEN|OTHER_MATTER|true
      """)
  void signaturesInTheShareOfTheLawObligeTheCommittee(String changes, String convening, String reason, boolean least) {
    assertThat(ask("consultation-convening", with(with(Facts.none(), SIGNED), changes)).outputs().values())
        .isEqualTo(Map.of("convening", convening, "reason", reason, "leastAsked", least));
  }

  @ParameterizedTest
  @CsvSource({"true,RESIDENTS_MEETING", "false,REPRESENTATIVES_MEETING", "null,REPRESENTATIVES_MEETING"})
  void whatResidentsDemandIsPutToTheirOwnMeeting(String demanded, String form) {
    Facts topic = with(Facts.none(), "subjectType=ALL_RESIDENTS scope=COMMUNITY entrustedByGovernment=false").with("demanded", value(demanded));
    assertThat(ask("consultation-form", topic).outputs().values()).isEqualTo(Map.of("form", form, "quorumKey", form));
  }

  /** Seen red with: any cell of the two tables changed. */
  @ParameterizedTest
  @CsvSource({
      "'',ADOPTED,3,false,1,STANDS", "CONTENT,ADOPTED,3,false,1,STANDS", "CONTENT,NOT_ADOPTED,0,false,0,STANDS",
      "LEGALITY,ADOPTED,3,false,1,LEGALITY", "LEGALITY,NOT_ADOPTED,0,true,0,LEGALITY", "LEGALITY,LEGALITY_ISSUE,0,false,1,STANDS",
      "PROCEDURE,ADOPTED_WITH_CHANGES,3,false,1,HOLD_AGAIN", "PROCEDURE,QUORUM_FAILED,0,false,2,HOLD_AGAIN",
      "PROCEDURE,NOT_ADOPTED,3,true,0,LEGALITY", "PROCEDURE,LEGALITY_ISSUE,3,false,1,STANDS",
      "COUNT,NOT_ADOPTED,1,false,0,COUNT_AGAIN", "COUNT,ADOPTED,1,true,1,HOLD_AGAIN", "COUNT,ADOPTED,1,true,0,LEGALITY",
      "COUNT,QUORUM_FAILED,0,false,1,HOLD_AGAIN", "COUNT,NOT_ADOPTED,0,false,0,LEGALITY",
      "CONTENT COUNT,ADOPTED,2,false,1,COUNT_AGAIN", "COUNT PROCEDURE,ADOPTED,2,false,1,HOLD_AGAIN",
      "CONTENT COUNT PROCEDURE LEGALITY,ADOPTED,2,false,1,LEGALITY"})
  void theGravestObjectionFoundRightSaysWhetherTheResultStands(
      String about, String result, int papers, boolean counted, int left, String way) {
    List<String> kinds = List.of(about.split(" "));
    Facts asked =
        Facts.none()
            .with("upheldLegality", kinds.contains("LEGALITY"))
            .with("upheldProcedure", kinds.contains("PROCEDURE"))
            .with("upheldCount", kinds.contains("COUNT"))
            .with("upheldContent", kinds.contains("CONTENT"))
            .with("consultationResult", result)
            .with("paperVotes", papers)
            .with("countedAgain", counted)
            .with("meetingsLeft", left);
    assertThat(ask("consultation-objection", asked).outputs().get("objectionWay")).isEqualTo(way);
  }

  @AfterAll
  static void everyRowOfEveryTableHasFired() {
    Set<String> rows = new TreeSet<>();
    for (DecisionTable table :
        DECISIONS.inForce().stream().filter(each -> each.key().startsWith("consultation-") && !ELSEWHERE.contains(each.key())).toList()) {
      table.rows().forEach(row -> rows.add(row.id()));
    }
    rows.removeAll(FIRED);
    assertThat(rows).as("rows no test reaches").isEmpty();
  }
}
