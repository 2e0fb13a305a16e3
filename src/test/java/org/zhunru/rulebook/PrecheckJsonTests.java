package org.zhunru.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunru.admission.Application;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.Decisions;

class PrecheckJsonTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Rulebook RULES = new Rulebook(Decisions.packaged(), () -> "");
  private static final String REQUEST = """
      {"title":"岗位推荐","matchedItemCode":"AST-11","communities":["gongcheng"],"startDate":"2027-03-01",
       "endDate":"2027-04-29","basisLevel":"LAW","namesCommunityBody":true,"unifiedDeployment":false,"basisText":"条文",
       "funding":"YES","fundingStatement":"已列支","staffing":true,"dataFields":"","leaderSignature":"李主任",
       "duplicatesExistingData":false,"survey":false,"requiresCertificate":false,"requiresPlaque":false,
       "isAssessment":false,"sensitiveData":false,"enforcementPower":false,"residentImpact":"LOW","urgent":false}""";

  private static RequestFacts facts(ObjectNode request) {
    return new PrecheckJson(request, code -> code.equals("AST-11")).facts();
  }

  private static ObjectNode request() {
    try {
      return (ObjectNode) JSON.readTree(REQUEST);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aWholeRequestIsJudgedByItsOwnFieldNames() {
    RequestFacts facts = facts(request());

    assertThat(facts.durationDays()).isEqualTo(60);
    assertThat(facts.surveyFormIncomplete()).isFalse();
    assertThat(facts.basisTextPresent()).isTrue();
    assertThat(facts.dataFieldsPresent()).isFalse();
    assertThat(facts.signaturePresent()).isTrue();
    assertThat(RULES.judge(facts).reasonCode()).isEqualTo("AD_LISTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "matchedItemCode", "startDate", "endDate", "basisLevel", "namesCommunityBody", "unifiedDeployment", "funding",
      "staffing", "duplicatesExistingData", "survey", "requiresCertificate", "requiresPlaque", "isAssessment",
      "sensitiveData", "enforcementPower", "residentImpact", "urgent"})
  void whatIsAbsentOrNullIsNotKnown(String field) {
    ObjectNode absent = request();
    absent.remove(field);
    ObjectNode empty = request();
    empty.putNull(field);

    assertThat(RULES.judge(facts(absent)).reasonCode()).isEqualTo("JR_UNDETERMINED");
    assertThat(facts(empty)).isEqualTo(facts(absent));
  }

  @Test
  void anEmptyRequestKnowsNothingButWhatAPreCheckTakesForGranted() {
    RequestFacts nothing = facts(JSON.createObjectNode());

    assertThat(nothing.toFacts().values().entrySet())
        .filteredOn(fact -> fact.getValue() != null)
        .extracting(java.util.Map.Entry::getKey).containsExactly("communityRole", "repeatedTemporary", "consultationAdopted", "consultationChanged");
  }

  @ParameterizedTest
  @CsvSource({"T-1,批准,2027-12-31,false", "T-1,批准,,true", "T-1,,2027-12-31,true", ",批准,2027-12-31,true"})
  void aSurveyFormNeedsNumberApprovalAndValidity(String number, String approval, String until, boolean incomplete) {
    ObjectNode request = request().put("survey", true).put("surveyNumber", number).put("surveyApproval", approval)
        .put("surveyValidUntil", until);

    assertThat(facts(request).surveyFormIncomplete()).isEqualTo(incomplete);
  }

  @Test
  void everyFieldOfARequestIsKnownHere() {
    ObjectNode request = JSON.createObjectNode();
    Arrays.stream(Application.class.getRecordComponents()).forEach(field -> request.putNull(field.getName()));

    assertThat(request.size()).isGreaterThan(30);
    assertThat(facts(request)).isEqualTo(facts(JSON.createObjectNode()));
  }

  @Test
  void unknownNamesAndWrongValuesAreNamedAllAtOnce() {
    ObjectNode request = request().put("colour", "red").put("urgent", "no").put("startDate", "1 March")
        .put("surveyValidUntil", "soon").put("funding", "MAYBE");

    AnswerInvalid fault = catchThrowableOfType(AnswerInvalid.class, () -> facts(request));
    assertThat(fault.faults()).extracting(AnswerInvalid.Fault::field)
        .containsExactlyInAnyOrder("colour", "urgent", "startDate", "surveyValidUntil", "funding");
    AnswerInvalid dates = catchThrowableOfType(
        AnswerInvalid.class, () -> facts(request().put("endDate", "2027-02-28")));
    assertThat(dates.faults()).extracting(AnswerInvalid.Fault::field).isEqualTo(List.of("endDate"));
  }
}
