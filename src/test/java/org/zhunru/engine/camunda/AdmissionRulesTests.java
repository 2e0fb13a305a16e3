package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Facts;

class AdmissionRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();
  private static final Set<String> ADMITTING =
      Set.of("ADMIT_ASSIST", "ADMIT_AS_AUTONOMY", "CONDITIONAL", "NEEDS_CONSULTATION");

  /** A listed assistance item with basis and money: R18. */
  private static Facts listed() {
    Map<String, Object> f = new LinkedHashMap<>();
    f.put("matchedItemCode", "AST-11");
    f.put("itemInForce", true);
    f.put("basisLevel", "LAW");
    f.put("namesCommunityBody", true);
    f.put("unifiedDeployment", false);
    f.put("funding", "YES");
    f.put("staffing", true);
    f.put("durationDays", 60);
    f.put("urgent", false);
    f.put("enforcementPower", false);
    f.put("residentImpact", "LOW");
    f.put("duplicatesExistingData", false);
    f.put("surveyFormIncomplete", false);
    f.put("requiresCertificate", false);
    f.put("requiresPlaque", false);
    f.put("isAssessment", false);
    f.put("sensitiveData", false);
    f.put("consultationAdopted", false);
    f.put("consultationChanged", false);
    f.put("communityRole", "ASSIST");
    f.put("communityResponsibility", "ASSIST");
    f.put("repeatedTemporary", false);
    f.put("overrideOutcome", null);
    return new Facts(f);
  }

  private static Facts unlisted() {
    return listed().with("matchedItemCode", "").with("itemInForce", false);
  }

  private static Facts autonomy() {
    return listed().with("matchedItemCode", "AUT-13");
  }

  static Decision ask(String key, Facts facts) {
    Decision decision = DECISIONS.run(key, facts);
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    return decision;
  }

  private static Facts verdict(Facts facts) {
    return ask("admission-verdict", facts).outputs();
  }

  private static List<Object> column(Decision decision, String output) {
    return decision.tables().get(decision.tables().size() - 1).rows().stream()
        .map(row -> row.outputs().get(output))
        .toList();
  }

  /** {@code name=value name=value}; null, true, false and whole numbers are read as such, {@code ''} as empty. */
  private static Facts with(Facts facts, String changes) {
    Facts result = facts;
    if (changes != null) {
      for (String change : changes.trim().split(" +")) {
        String[] pair = change.split("=", 2);
        result = result.with(pair[0], value(pair[1]));
      }
    }
    return result;
  }

  private static Object value(String text) {
    return switch (text) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      case "''" -> "";
      default -> text.matches("-?\\d+") ? (Object) Integer.valueOf(text)
          : text.matches("0\\.\\d+") ? (Object) Double.valueOf(text) : text;
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      R01|unlisted|matchedItemCode=NEG-02 itemInForce=true
      R02|listed|enforcementPower=true
      R02|unlisted|enforcementPower=true matchedItemCode=null urgent=null
      R03|listed|urgent=true residentImpact=HIGH
      R04|listed|urgent=true isAssessment=true durationDays=30
      R04|listed|urgent=true funding=NO durationDays=14
      R04|unlisted|urgent=true durationDays=30
      R05|listed|urgent=true requiresPlaque=true durationDays=31
      R05|listed|urgent=true funding=NO durationDays=31
      R05|unlisted|urgent=true durationDays=31
      R06|unlisted|basisLevel=DEPARTMENT_DOCUMENT requiresCertificate=true
      R07|unlisted|basisLevel=NONE
      R08|unlisted|requiresPlaque=true isAssessment=true
      R09|unlisted|requiresCertificate=true
      R10|unlisted|durationDays=30
      R11|unlisted|durationDays=31
      R11|unlisted|funding=PARTIAL staffing=false durationDays=7
      R11|unlisted|residentImpact=HIGH durationDays=7
      R12|listed|basisLevel=CITY_DISTRICT_DOCUMENT
      R13|listed|requiresPlaque=true isAssessment=true
      R13|autonomy|requiresPlaque=true isAssessment=true
      R14|listed|surveyFormIncomplete=true
      R14|autonomy|duplicatesExistingData=true
      R15|listed|residentImpact=HIGH
      R15|autonomy|residentImpact=HIGH
      R16|autonomy|basisLevel=NONE funding=NO
      R16|autonomy|matchedItemCode=AUT-29 requiresCertificate=true
      R14|autonomy|matchedItemCode=AUT-29 requiresCertificate=true basisLevel=DEPARTMENT_DOCUMENT
      R17|listed|funding=PARTIAL
      R17|listed|funding=NO durationDays=8
      R17|listed|funding=NO staffing=false durationDays=5
      R18|listed|funding=PARTIAL durationDays=30
      R18|listed|funding=NO durationDays=7
      R18|listed|residentImpact=HIGH consultationAdopted=true
      R18|listed|basisLevel=LAW namesCommunityBody=false
      R18|listed|basisLevel=RULE
      R18|listed|basisLevel=CENTRAL_PROVINCIAL_DOCUMENT unifiedDeployment=true
      R18|listed|basisLevel=STATED
      G01|listed|communityRole=LEAD
      G01|unlisted|communityRole=LEAD communityResponsibility=null durationDays=30
      G01|autonomy|communityRole=LEAD communityResponsibility=NONE
      R16|autonomy|communityRole=LEAD communityResponsibility=LEAD
      R18|listed|communityRole=null
      R02|listed|communityRole=LEAD enforcementPower=true
      G02|unlisted|durationDays=30 repeatedTemporary=true
      G02|unlisted|durationDays=30 repeatedTemporary=null
      G02|listed|urgent=true funding=NO durationDays=14 repeatedTemporary=true
      R03|listed|urgent=true repeatedTemporary=true
      R99|listed|itemInForce=false
      R99|listed|matchedItemCode=XYZ-1
      R99|listed|urgent=null
      R99|listed|funding=MAYBE
      R99|listed|residentImpact=MAYBE
      R99|listed|basisLevel=MAYBE
      R99|listed|basisLevel=CITY_DISTRICT_DOCUMENT unifiedDeployment=null
      R99|listed|funding=NO durationDays=null
      R99|listed|funding=NO staffing=null
      R99|listed|durationDays=0
      R99|listed|durationDays=3651
      R99|unlisted|itemInForce=true
      """)
  void everyRowOfTheCentralTableSaysWhatTheDomainRulesSay(String rule, String base, String changes) {
    Facts facts = base.equals("listed") ? listed() : base.equals("unlisted") ? unlisted() : autonomy();

    assertThat(verdict(with(facts, changes)).get("ruleId")).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "matchedItemCode", "itemInForce", "basisLevel", "namesCommunityBody", "unifiedDeployment", "funding", "staffing",
      "durationDays", "urgent", "enforcementPower", "residentImpact", "duplicatesExistingData", "surveyFormIncomplete",
      "requiresCertificate", "requiresPlaque", "isAssessment", "sensitiveData", "consultationAdopted"})
  void aFactThatIsNotKnownNeverEndsInAnApproval(String fact) {
    for (Facts facts : List.of(
        listed(), unlisted().with("durationDays", 7), autonomy(), listed().with("urgent", true),
        listed().with("funding", "NO"), autonomy().with("residentImpact", "HIGH"))) {
      assertThat(verdict(facts).get("outcome")).as("complete").isIn(ADMITTING);
      Facts said = verdict(facts.with(fact, null));
      assertThat(said.get("outcome")).as(fact).isEqualTo("JOINT_REVIEW");
      assertThat(said.get("reasonCode")).isEqualTo("JR_UNDETERMINED");
    }
  }

  @Test
  void nothingKnownEndsInAJointReview() {
    assertThat(verdict(Facts.none()).get("outcome")).isEqualTo("JOINT_REVIEW");
  }

  @Test
  void theVerdictIsMadeOfTextsFlagsAndNumbersOnly() {
    assertThat(verdict(listed().with("funding", "NO").with("staffing", false).with("durationDays", 180)).values())
        .isEqualTo(Map.ofEntries(
            Map.entry("outcome", "CONDITIONAL"),
            Map.entry("reasonCode", "CD_RESOURCES"),
            Map.entry("ruleId", "R17"),
            Map.entry("conditions",
                "FUNDS_BEFORE_EFFECT,STAFF_BEFORE_EFFECT,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION"),
            Map.entry("redFlags", ""),
            Map.entry("nextTask", "OFFER_CONDITIONS"),
            Map.entry("deadlineWD", 15),
            Map.entry("publicityWD", 5),
            Map.entry("maxTermDays", 365),
            Map.entry("filing", true),
            Map.entry("alternative", ""),
            Map.entry("consultationRequired", false)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      listed|requiresPlaque=true|REMOVE_PLAQUE,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|requiresCertificate=true|REMOVE_CERTIFICATE_USE_ALTERNATIVE,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|isAssessment=true|REMOVE_SEPARATE_ASSESSMENT,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|duplicatesExistingData=true|USE_SHARED_DATA,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|requiresPlaque=true isAssessment=true|REMOVE_PLAQUE,REMOVE_SEPARATE_ASSESSMENT
      listed|urgent=true durationDays=14 funding=NO|REGISTER_24H,PAPERWORK_5WD,FUNDS_BACKFILL,AUTO_EXPIRE_30D,PUBLISH_AFTERWARDS,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      unlisted|durationDays=7|NON_RENEWABLE,AUTO_EXPIRE,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|durationDays=366|TERM_CAPPED_1Y_WITH_REVIEW,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|sensitiveData=true|SEPARATE_CONSENT,ALTERNATIVE_CHANNEL,RETENTION_LIMIT,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      listed|residentImpact=HIGH consultationAdopted=true consultationChanged=true|RESIDENTS_CHANGES,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION
      unlisted|basisLevel=NONE requiresPlaque=true consultationChanged=true|''
      unlisted|basisLevel=NONE requiresPlaque=true|''
      """)
  void conditionsFollowFlagsReasonAndLength(String base, String changes, String conditions) {
    Facts facts = base.equals("listed") ? listed() : unlisted();

    assertThat(verdict(with(facts, changes)).get("conditions")).isEqualTo(conditions);
  }

  @ParameterizedTest
  @CsvSource({
      "listed,enforcementPower=true,CALL_STREET_DISPATCH",
      "listed,matchedItemCode=NEG-01,NONE",
      "listed,communityRole=LEAD,APPLY_AS_ASSIST",
      "unlisted,basisLevel=NONE funding=YES,PURCHASE_SERVICE",
      "unlisted,basisLevel=NONE funding=NO,DEPARTMENT_SELF",
      "unlisted,basisLevel=NONE requiresCertificate=true isAssessment=true,CERTIFICATE_ALTERNATIVE",
      "unlisted,basisLevel=NONE duplicatesExistingData=true isAssessment=true,DATA_SHARING",
      "unlisted,requiresPlaque=true isAssessment=true,ANNUAL_UNIFIED_EVALUATION",
      "unlisted,basisLevel=NONE requiresPlaque=true,DEPARTMENT_SELF",
      "listed,funding=NO overrideOutcome=REJECT,DEPARTMENT_SELF"})
  void aRefusalNamesTheLawfulAlternative(String base, String changes, String alternative) {
    Facts said = verdict(with(base.equals("listed") ? listed() : unlisted(), changes));

    assertThat(said.get("outcome")).isEqualTo("REJECT");
    assertThat(said.get("alternative")).isEqualTo(alternative);
  }

  @ParameterizedTest
  @CsvSource({
      "ADMIT_ASSIST,OPINION,15,5,365,true", "ADMIT_AS_AUTONOMY,REGISTER,5,0,0,false",
      "CONDITIONAL,OFFER_CONDITIONS,15,5,365,true", "NEEDS_CONSULTATION,START_CONSULTATION,15,5,365,true",
      "JOINT_REVIEW,OPEN_JOINT_REVIEW,15,5,365,true",
      "REJECT,NOTIFY_WITH_REASON_AND_ALTERNATIVE,15,0,0,false"})
  void aSignedOverrideSetsTheOutcomeAndItsTerms(
      String outcome, String task, int deadline, int publicity, int term, boolean filing) {
    Facts said = verdict(listed().with("overrideOutcome", outcome));

    assertThat(said.get("outcome")).isEqualTo(outcome);
    assertThat(said.get("reasonCode")).as("the rules' own reason stays").isEqualTo("AD_LISTED");
    assertThat(said.get("nextTask")).isEqualTo(task);
    assertThat(said.get("deadlineWD")).isEqualTo(deadline);
    assertThat(said.get("publicityWD")).isEqualTo(publicity);
    assertThat(said.get("maxTermDays")).isEqualTo(term);
    assertThat(said.get("filing")).isEqualTo(filing);
  }

  @Test
  void anOverrideNobodyKnowsGoesToTheJointReview() {
    Facts said = verdict(listed().with("overrideOutcome", "ADMIT_EVERYTHING"));

    assertThat(said.get("outcome")).isEqualTo("JOINT_REVIEW");
    assertThat(said.get("reasonCode")).isEqualTo("JR_UNDETERMINED");
  }

  @Test
  void temporaryAdmissionsLastThirtyDays() {
    assertThat(verdict(unlisted().with("durationDays", 7)).get("maxTermDays")).isEqualTo(30);
    assertThat(verdict(listed().with("urgent", true).with("funding", "NO").with("durationDays", 9)).get("maxTermDays"))
        .isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({
      "listed,residentImpact=HIGH,true", "listed,residentImpact=HIGH isAssessment=true,true",
      "unlisted,residentImpact=HIGH,true", "listed,residentImpact=LOW isAssessment=true,false",
      "listed,residentImpact=HIGH urgent=true,false",
      "listed,residentImpact=HIGH urgent=true funding=NO durationDays=9,false",
      "listed,residentImpact=HIGH consultationAdopted=true isAssessment=true,false"})
  void highImpactNeedsAConsultationExceptInAnEmergency(String base, String changes, boolean required) {
    assertThat(verdict(with(base.equals("listed") ? listed() : unlisted(), changes)).get("consultationRequired"))
        .isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource({
      "listed,residentImpact=HIGH,START_CONSULTATION", "listed,residentImpact=HIGH isAssessment=true,START_CONSULTATION",
      "autonomy,residentImpact=HIGH requiresPlaque=true,START_CONSULTATION",
      "listed,residentImpact=HIGH isAssessment=true requiresPlaque=true,START_CONSULTATION",
      "unlisted,residentImpact=HIGH,START_CONSULTATION", "listed,residentImpact=LOW isAssessment=true,OFFER_CONDITIONS",
      "listed,residentImpact=HIGH consultationAdopted=true isAssessment=true,OFFER_CONDITIONS",
      "unlisted,residentImpact=HIGH consultationAdopted=true durationDays=60,OPEN_JOINT_REVIEW",
      "listed,residentImpact=HIGH urgent=true,OPINION",
      "listed,residentImpact=HIGH urgent=true funding=NO durationDays=9,OFFER_CONDITIONS",
      "unlisted,residentImpact=HIGH basisLevel=NONE,NOTIFY_WITH_REASON_AND_ALTERNATIVE",
      "listed,residentImpact=HIGH isAssessment=true overrideOutcome=CONDITIONAL,START_CONSULTATION",
      "listed,residentImpact=HIGH isAssessment=true overrideOutcome=JOINT_REVIEW,OPEN_JOINT_REVIEW"})
  void theResidentsAreConsultedBeforeConditionsOrAMeeting(String base, String changes, String task) {
    Facts facts = base.equals("listed") ? listed() : base.equals("unlisted") ? unlisted() : autonomy();

    assertThat(verdict(with(facts, changes)).get("nextTask")).isEqualTo(task);
  }

  @ParameterizedTest
  @CsvSource({
      "LAW,true,false,true,A", "LOCAL_REGULATION,false,false,true,B", "ADMINISTRATIVE_REGULATION,null,true,false,U",
      "RULE,null,null,true,B", "CENTRAL_PROVINCIAL_DOCUMENT,null,true,true,C",
      "CITY_DISTRICT_DOCUMENT,true,false,false,D", "CITY_DISTRICT_DOCUMENT,true,null,false,U",
      "DEPARTMENT_DOCUMENT,true,true,false,D", "NONE,true,true,false,E", "STATED,null,null,true,S",
      "null,true,true,false,U", "GOSSIP,true,true,false,U"})
  void theBasisIsGraded(String level, String names, String unified, boolean basis, String grade) {
    Facts said = ask("admission-basis-grade", Facts.none().with("basisLevel", value(level))
        .with("namesCommunityBody", value(names)).with("unifiedDeployment", value(unified))).outputs();

    assertThat(said.get("hasLegalBasis")).isEqualTo(basis);
    assertThat(said.get("grade")).isEqualTo(grade);
  }

  @Test
  void theFormalCheckNamesAllGapsAtOnce() {
    Facts facts = with(Facts.none(), "basisTextPresent=false fundingStatementPresent=false dataFieldsPresent=false "
        + "signaturePresent=false leadTime=29 requiredLeadTime=30 urgent=false withinJurisdiction=false "
        + "matchedItemCode=AST-99 itemInForce=false");

    assertThat(column(ask("admission-formal-check", facts), "gap")).containsExactly(
        "MISSING_BASIS_TEXT", "MISSING_FUNDING_STATEMENT", "MISSING_DATA_FIELDS", "MISSING_SIGNATURE",
        "LEAD_TIME_SHORT", "OUT_OF_JURISDICTION", "UNKNOWN_ITEM_CODE");
  }

  @Test
  void anEmergencyNeedsItsOrderButNoLeadTime() {
    Facts facts = with(Facts.none(), "urgent=true leadTime=0 requiredLeadTime=30");

    assertThat(column(ask("admission-formal-check", facts), "gap")).containsExactly("NO_EMERGENCY_ORDER");
    assertThat(column(ask("admission-formal-check", facts.with("emergencyOrderAttached", true)), "gap")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
    "JR_BASIS_VS_REDLINE,null,true", "JR_BASIS_VS_REDLINE,false,true", "RJ_NEGATIVE_LIST,true,false",
    "RJ_ENFORCEMENT_POWER,true,false", "RJ_COMMUNITY_NOT_LEAD,true,false", "null,true,false",
    "RJ_NO_LIST_NO_LAW,true,true", "RJ_NO_LIST_NO_LAW,false,false", "RJ_NO_LIST_NO_LAW,null,false",
    "RJ_UNLISTED_RED_FLAG,true,true", "RJ_UNLISTED_RED_FLAG,false,false", "RJ_UNLISTED_RED_FLAG,null,false",
    "RJ_UNLISTED_MULTI_RED_FLAG,true,true", "RJ_UNLISTED_MULTI_RED_FLAG,false,false", "RJ_UNLISTED_MULTI_RED_FLAG,null,false"})
  void aReviewDoesNotTakeBackWhatTheListOrTheLawForbids(String reason, Boolean basisFound, boolean mayOverturn) {
    Facts facts = Facts.none().with("ruleReason", reason).with("basisFound", basisFound);
    assertThat(ask("admission-review-scope", facts).outputs().get("mayOverturn")).isEqualTo(mayOverturn);
  }

  /** Red with: a number in the cells of publicity again. */
  @Test
  void theTermOfPublicityIsTheDistrictsWhereSomethingIsAdmitted() {
    Facts district = listed().with("publicityTerm", 8);
    assertThat(ask("admission-term", district).outputs().get("publicityWD")).isEqualTo(8);
    assertThat(verdict(district).get("publicityWD")).isEqualTo(8);
    assertThat(verdict(listed()).get("publicityWD")).isEqualTo(5);
    assertThat(verdict(district.with("enforcementPower", true)).get("publicityWD")).isEqualTo(0);
    Facts review = Facts.none().with("itemInForce", false).with("durationDays", 20).with("termDays", 20);
    assertThat(ask("admission-review-admission", review).outputs().get("publicityWD")).isEqualTo(5);
    assertThat(ask("admission-review-admission", review.with("publicityTerm", 8)).outputs().get("publicityWD")).isEqualTo(8);
    assertThat(ask("admission-review-admission", review).outputs().get("filing")).isEqualTo(true);
  }

  /** What a review admits: the kind and the term by list and days; an unlisted task of 30 days at most is temporary. */
  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
    "true,20,90,APPROVED,90,''",
    "true,180,20,APPROVED,20,''",
    "false,20,90,APPROVED_TEMPORARY,30,'NON_RENEWABLE,AUTO_EXPIRE'",
    "false,180,20,APPROVED_TEMPORARY,20,'NON_RENEWABLE,AUTO_EXPIRE'",
    "false,30,30,APPROVED_TEMPORARY,30,'NON_RENEWABLE,AUTO_EXPIRE'",
    "true,180,366,APPROVED,365,''",
    "false,31,31,APPROVED,31,'NON_RENEWABLE,AUTO_EXPIRE'",
    "false,900,900,APPROVED,365,'NON_RENEWABLE,AUTO_EXPIRE'",
    "null,20,90,APPROVED_TEMPORARY,30,'NON_RENEWABLE,AUTO_EXPIRE'",
    "null,null,90,APPROVED,90,'NON_RENEWABLE,AUTO_EXPIRE'"
  })
  void aReviewAdmitsAnUnlistedTaskOfAFewDaysOnlyOnce(
      Boolean listed, Integer days, int term, String outcome, int longest, String conditions) {
    Facts said =
        ask(
                "admission-review-admission",
                Facts.none().with("itemInForce", listed).with("durationDays", days).with("termDays", term))
            .outputs();
    assertThat(said.get("reviewOutcome")).isEqualTo(outcome);
    assertThat(said.get("termDays")).isEqualTo(longest);
    assertThat(said.get("reviewConditions")).isEqualTo(conditions);
  }

  @Test
  void workWithoutNumbersIsAGap() {
    assertThat(column(ask("admission-formal-check", Facts.none().with("workloadStated", false)), "gap"))
        .containsExactly("MISSING_WORKLOAD");
    assertThat(column(ask("admission-formal-check", Facts.none().with("workloadStated", true)), "gap")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true|listed|urgent=true emergencyOrderAttached=true
      true|unlisted|urgent=true emergencyOrderAttached=true durationDays=14
      false|listed|urgent=true emergencyOrderAttached=false
      false|listed|urgent=true emergencyOrderAttached=null
      false|listed|urgent=true emergencyOrderAttached=true repeatedTemporary=true
      false|listed|urgent=true emergencyOrderAttached=true repeatedTemporary=null
      false|unlisted|urgent=true emergencyOrderAttached=true durationDays=14 repeatedTemporary=true
      false|listed|emergencyOrderAttached=true
      false|listed|urgent=null emergencyOrderAttached=true
      """)
  void onlyARealEmergencyRunsBeforeItsPapers(boolean lane, String base, String changes) {
    Facts facts = base.equals("listed") ? listed() : unlisted();
    assertThat(ask("admission-emergency-lane", with(facts, changes)).outputs().get("emergencyLane")).isEqualTo(lane);
  }

  @Test
  void whatIsNotKnownIsNoGap() {
    assertThat(column(ask("admission-formal-check", Facts.none()), "gap")).isEmpty();
    assertThat(column(
        ask("admission-formal-check", with(Facts.none(), "leadTime=30 requiredLeadTime=30 urgent=false")), "gap"))
        .isEmpty();
  }

  private static final String MEETING = "legalOpinion=OK financeOpinion=OK objectionShare=0 objectionThreshold=0.5 "
      + "votesFor=5 votesAgainst=1 majority=0.5 redFlagsStripped=true marketable=false workloadHigh=false "
      + "durationDays=90 basisGrade=B ownersVote=NOT_NEEDED ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      durationDays=90|APPROVED|JV_APPROVED|false|false
      durationDays=30|APPROVED_TEMPORARY|JV_APPROVED_TEMPORARY|false|false
      durationDays=365|APPROVED|JV_APPROVED_ONE_YEAR|false|false
      durationDays=365 basisGrade=A|LIST_AMENDMENT|JV_LIST_AMENDMENT|false|false
      financeOpinion=NOT_OK|APPROVED|JV_APPROVED_AFTER_FUNDS|true|false
      financeOpinion=NOT_OK durationDays=10|APPROVED_TEMPORARY|JV_APPROVED_AFTER_FUNDS|true|false
      marketable=true workloadHigh=true|PURCHASE_SERVICE|JV_PURCHASE_SERVICE|false|false
      marketable=true|APPROVED|JV_APPROVED|false|false
      objectionShare=0.5|REJECTED|JV_COMMUNITIES_OBJECT|false|false
      votesFor=3 votesAgainst=3|REJECTED|JV_VOTE_NOT_CARRIED|false|false
      redFlagsStripped=false|REJECTED|JV_RED_FLAGS_KEPT|false|false
      legalOpinion=CONFLICT|REJECTED|JV_LEGAL_CONFLICT|false|true
      legalOpinion=NONE|REJECTED|JV_NO_LEGAL_BASIS|false|false
      ownersVote=ADOPTED|APPROVED|JV_APPROVED|false|false
      ownersVote=NOT_ADOPTED|REJECTED|JV_OWNERS_REFUSED|false|false
      ownersVote=NOT_ADOPTED marketable=true workloadHigh=true|REJECTED|JV_OWNERS_REFUSED|false|false
      ownersVote=NOT_ADOPTED durationDays=30 financeOpinion=NOT_OK|REJECTED|JV_OWNERS_REFUSED|false|false
      ownersVote=PENDING|UNDECIDED|JV_OWNERS_PENDING|false|false
      ownersVote=PENDING durationDays=365 basisGrade=A|UNDECIDED|JV_OWNERS_PENDING|false|false
      ownersVote=PENDING votesFor=1 votesAgainst=3|REJECTED|JV_VOTE_NOT_CARRIED|false|false
      ownersVote=PERHAPS|UNDECIDED|JV_FACTS_UNKNOWN|false|false
      votesFor=0 votesAgainst=0|UNDECIDED|JV_FACTS_UNKNOWN|false|false
      votesFor=-1|UNDECIDED|JV_FACTS_UNKNOWN|false|false
      legalOpinion=PERHAPS|UNDECIDED|JV_FACTS_UNKNOWN|false|false
      """)
  void theJointMeetingsVoteAndOpinionsAreJudged(
      String changes, String outcome, String reason, boolean fundsFirst, boolean guidance) {
    Facts said = ask("admission-joint-review", with(with(Facts.none(), MEETING), changes)).outputs();

    assertThat(said.values()).isEqualTo(Map.of("jointOutcome", outcome, "jointReason", reason,
        "fundsFirst", fundsFirst, "requestGuidance", guidance));
  }

  @Test
  void aMeetingThatLacksAnyFactDecidesNothing() {
    Facts meeting = with(Facts.none(), MEETING);
    for (String fact : meeting.values().keySet()) {
      assertThat(ask("admission-joint-review", meeting.with(fact, null)).outputs().get("jointOutcome"))
          .as(fact).isEqualTo("UNDECIDED");
    }
  }

  @ParameterizedTest
  @CsvSource({
      "1 0 0 0 0 3,LEGALITY_ISSUE,JOINT_REVIEW", "0 1 1 0 0 3,QUORUM_FAILED,JOINT_REVIEW",
      "0 0 1 1 1 3,NOT_ADOPTED,NOT_ADOPTED", "0 0 0 1 1 1,NOT_HELD,JOINT_REVIEW",
      "0 0 0 1 0 3,NOT_HELD,JOINT_REVIEW", "0 0 0 0 1 3,ADOPTED_WITH_CHANGES,DECIDE_AGAIN",
      "0 0 0 0 0 3,ADOPTED,DECIDE_AGAIN", "0 0 0 0 0 0,LEGALITY_ISSUE,JOINT_REVIEW",
      "null 0 0 0 0 3,LEGALITY_ISSUE,JOINT_REVIEW", "0 0 0 null 0 3,LEGALITY_ISSUE,JOINT_REVIEW"})
  void theStrictestResultOfSeveralCommunitiesWins(String counts, String result, String route) {
    String[] names = {"countLegalityIssue", "countQuorumFailed", "countNotAdopted", "countNotHeld",
        "countWithChanges", "countAdopted"};
    String[] values = counts.split(" ");
    Facts facts = Facts.none();
    for (int i = 0; i < names.length; i++) {
      facts = facts.with(names[i], value(values[i]));
    }

    assertThat(ask("admission-consultation-combined", facts).outputs().values())
        .isEqualTo(Map.of("combinedResult", result, "combinedRoute", route));
  }

  @ParameterizedTest
  @CsvSource({
      "false,NONE,NOT_NEEDED,GO_ON", "true,NONE,PENDING,ASK", "true,ADOPTED,ADOPTED,GO_ON", "true,NOT_ADOPTED,NOT_ADOPTED,GO_ON",
      "true,NOT_ENOUGH_TAKING_PART,NOT_ADOPTED,GO_ON", "true,CANCELLED,PENDING,ASK", "true,VOID,PENDING,ASK",
      "true,LEGALITY_ISSUE,PENDING,ASK", "true,NOT_OWNERS,PENDING,ASK"})
  void whatAnOwnersVoteMeansForARequest(boolean needed, String result, String means, String next) {
    assertThat(
            ask("admission-owners-vote", Facts.none().with("ownersNeeded", needed).with("ownersResult", result)).outputs().values())
        .isEqualTo(Map.of("ownersMeans", means, "ownersNext", next));
  }

  @ParameterizedTest
  @CsvSource({"1 2 3,NOT_ADOPTED", "0 1 2,PENDING", "0 0 2,ADOPTED", "0 0 0,NOT_NEEDED"})
  void ownersOfOneCommunityAreEnoughToRefuse(String counts, String combined) {
    String[] values = counts.split(" ");
    Facts facts =
        Facts.none()
            .with("countOwnersRefused", value(values[0]))
            .with("countOwnersPending", value(values[1]))
            .with("countOwnersAdopted", value(values[2]));
    assertThat(ask("admission-owners-combined", facts).outputs().get("ownersCombined")).isEqualTo(combined);
  }

  @ParameterizedTest
  @CsvSource({
      "YES,APPROVED,NONE,OPINION,AD_LISTED,REJECTED,RJ_CONDITIONS_NOT_ACCEPTED,false,0,''",
      "NO,LIST_AMENDMENT,NOT_ADOPTED,OPINION,AD_LISTED,LIST_AMENDMENT,JV_OF_MEETING,true,0,''",
      "NO,APPROVED,NONE,OPINION,AD_LISTED,APPROVED,JV_OF_MEETING,true,180,'FUNDS_BEFORE_EFFECT,X,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION'",
      "NO,APPROVED_TEMPORARY,NONE,OPINION,AD_LISTED,APPROVED_TEMPORARY,JV_OF_MEETING,true,30,'FUNDS_BEFORE_EFFECT,X,COMMUNITY_IS_ASSISTING_BODY,NO_SUBDELEGATION'",
      "NO,NONE,NOT_ADOPTED,OPINION,AD_LISTED,REJECTED,RJ_CONSULTATION_NOT_ADOPTED,true,0,''",
      "NO,NONE,NONE,REGISTER,AD_AUTONOMY,REGISTERED_AUTONOMY,AD_AUTONOMY,true,0,''",
      "NO,NONE,NONE,NOTIFY_WITH_REASON_AND_ALTERNATIVE,RJ_NO_LIST_NO_LAW,REJECTED,RJ_NO_LIST_NO_LAW,true,0,''",
      "NO,NONE,NONE,OFFER_CONDITIONS,CD_EMERGENCY_TEMPORARY,APPROVED_TEMPORARY,CD_EMERGENCY_TEMPORARY,true,180,X",
      "NO,NONE,NONE,OFFER_CONDITIONS,CD_RESOURCES,APPROVED,CD_RESOURCES,true,180,X",
      "NO,NONE,NONE,OPINION,AD_LISTED,APPROVED,AD_LISTED,true,180,X",
      "NO,NONE,NONE,OPEN_JOINT_REVIEW,JR_UNDETERMINED,UNDECIDED,JR_UNDETERMINED,true,0,''"})
  void theProposalFollowsWhatHappenedLast(String notAccepted, String joint, String consultation, String task,
      String reasonCode, String proposal, String reason, boolean leaderDecides,
      int termDays, String conditions) {
    Facts said = ask("admission-proposal", Facts.none().with("conditionsNotAccepted", notAccepted)
        .with("jointOutcome", joint).with("jointReason", "JV_OF_MEETING").with("consultationRoute", consultation)
        .with("nextTask", task).with("reasonCode", reasonCode).with("maxTermDays", 180).with("conditions", "X")
        .with("fundsFirst", true)).outputs();

    assertThat(said.values()).isEqualTo(
        Map.of("proposal", proposal, "proposalReason", reason, "leaderDecides", leaderDecides,
            "termDays", termDays, "decidedConditions", conditions));
  }

  @AfterAll
  static void everyRowOfEveryTableHasFired() {
    Set<String> rows = new TreeSet<>();
    for (DecisionTable table : DECISIONS.inForce().stream().filter(each -> each.key().startsWith("admission-")).toList()) {
      table.rows().forEach(row -> rows.add(row.id()));
    }
    rows.removeAll(FIRED);
    assertThat(rows).as("rows no test reaches").isEmpty();
  }
}
