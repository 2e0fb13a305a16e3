package org.zhunru.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.AnswerInvalid.Fault;

/**
 * Reads one request for a pre-check, with the field names of a request or those of the tables. Every wrong field is named
 * at once; what is absent is not known, without exception.
 */
final class PrecheckJson {

  /** Names as the columns of a table have them. */
  private static final Map<String, String> ALIASES = Map.of(
      "fundingAttached", "funding",
      "staffingAttached", "staffing",
      "isUrgent", "urgent",
      "duplicatesExistingDataCollection", "duplicatesExistingData",
      "enforcementPowerInvolved", "enforcementPower",
      "residentInterestImpact", "residentImpact",
      "matchedItemCodeOrEmpty", "matchedItemCode");
  /** Fields of a request that the tables do not ask for: they may come along and change nothing. */
  private static final Set<String> NOT_ASKED = Set.of(
      "id", "department", "title", "description", "communities", "frequency", "workloadPersonDays", "basisDocument",
      "basisArticle", "necessity", "fundingAmount", "staffingStatement", "certificateCode", "impactNote",
      "evaluationPlan", "exitConditions", "hoursPerWeek", "visits", "forms", "fundingPerCommunity");
  private static final Set<String> OTHERS = Set.of(
      "matchedItemCode", "basisLevel", "funding", "residentImpact", "durationDays", "startDate", "endDate", "survey",
      "surveyNumber", "surveyApproval", "surveyValidUntil", "basisText", "fundingStatement", "dataFields",
      "leaderSignature", "communityRole", "communityResponsibility");
  private static final Set<String> FLAGS = Set.of(
      "hasLegalBasis", "namesCommunityBody", "unifiedDeployment", "staffing", "urgent", "enforcementPower",
      "duplicatesExistingData", "surveyFormIncomplete", "requiresCertificate", "requiresPlaque", "isAssessment",
      "sensitiveData", "basisTextPresent", "fundingStatementPresent", "dataFieldsPresent", "signaturePresent",
      "emergencyOrderAttached", "withinJurisdiction", "workloadStated", "repeatedTemporary");
  private static final int LONGEST = 2000;
  private static final int LONGEST_DAYS = 3650;
  private static final List<String> FUNDING = List.of("YES", "PARTIAL", "NO");
  private static final List<String> IMPACT = List.of("NONE", "LOW", "HIGH");
  private static final List<String> BASIS = List.of(
      "LAW", "ADMINISTRATIVE_REGULATION", "LOCAL_REGULATION", "RULE", "CENTRAL_PROVINCIAL_DOCUMENT",
      "CITY_DISTRICT_DOCUMENT", "DEPARTMENT_DOCUMENT", "NONE", "STATED");

  private static final List<String> ROLES = List.of("LEAD", "ASSIST");
  private static final List<String> RESPONSIBILITY = List.of("LEAD", "ASSIST", "INFORM", "NONE");

  private final Map<String, JsonNode> fields = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final ItemsInForce items;

  PrecheckJson(JsonNode request, ItemsInForce items) {
    this.items = items;
    if (!request.isObject()) {
      throw new AnswerInvalid("", RuleWords.text("precheck.object"));
    }
    request.properties().forEach(field -> {
      String name = ALIASES.getOrDefault(field.getKey(), field.getKey());
      if (FLAGS.contains(name) || OTHERS.contains(name)) {
        fields.put(name, field.getValue());
      } else if (!NOT_ASKED.contains(name)) {
        faults.add(new Fault(field.getKey(), RuleWords.text("precheck.unknown")));
      }
    });
  }

  RequestFacts facts() {
    String code = text("matchedItemCode");
    Boolean claimed = flag("hasLegalBasis");
    String level = choice("basisLevel", BASIS);
    if (level == null && claimed != null) {
      level = claimed ? "STATED" : "NONE";
    }
    RequestFacts facts = new RequestFacts(
        code, code == null ? null : Boolean.valueOf(!code.isEmpty() && items.contains(code)), level,
        flag("namesCommunityBody"), flag("unifiedDeployment"),
        choice("funding", FUNDING), flag("staffing"), days(), flag("urgent"), flag("enforcementPower"),
        choice("residentImpact", IMPACT), flag("duplicatesExistingData"), surveyFormIncomplete(),
        flag("requiresCertificate"), flag("requiresPlaque"), flag("isAssessment"), flag("sensitiveData"),
        present("basisTextPresent", "basisText"), present("fundingStatementPresent", "fundingStatement"),
        present("dataFieldsPresent", "dataFields"), present("signaturePresent", "leaderSignature"), null, null, flag("emergencyOrderAttached"), flag("withinJurisdiction"), flag("workloadStated"), communityRole(), choice("communityResponsibility", RESPONSIBILITY),
        Boolean.TRUE.equals(flag("repeatedTemporary")), false, false, null);
    if (!faults.isEmpty()) {
      throw new AnswerInvalid(faults);
    }
    return facts;
  }

  /** A request that says nothing asks the community to assist; every admission holds that as a condition. */
  private String communityRole() {
    String said = choice("communityRole", ROLES);
    return said == null ? "ASSIST" : said;
  }

  private JsonNode field(String name) {
    JsonNode value = fields.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private String text(String name) {
    JsonNode value = field(name);
    if (value != null && (!value.isTextual() || value.textValue().length() > LONGEST)) {
      faults.add(new Fault(name, RuleWords.text("precheck.text")));
      return null;
    }
    return value == null ? null : value.textValue().strip();
  }

  private Boolean flag(String name) {
    JsonNode value = field(name);
    if (value != null && !value.isBoolean()) {
      faults.add(new Fault(name, RuleWords.text("precheck.flag")));
      return null;
    }
    return value == null ? null : Boolean.valueOf(value.booleanValue());
  }

  /** Whether a text stands in the request; not known where neither the answer nor the text is given. */
  private Boolean present(String name, String textName) {
    Boolean said = flag(name);
    String text = text(textName);
    return said != null || text == null ? said : Boolean.valueOf(!text.isEmpty());
  }

  /** As a request says it: a survey form without number, approval or validity is incomplete. */
  private Boolean surveyFormIncomplete() {
    Boolean said = flag("surveyFormIncomplete");
    Boolean survey = flag("survey");
    String number = text("surveyNumber");
    String approval = text("surveyApproval");
    LocalDate validUntil = date("surveyValidUntil");
    if (said != null || survey == null) {
      return said;
    }
    return survey
        && (number == null || number.isEmpty() || approval == null || approval.isEmpty() || validUntil == null);
  }

  private String choice(String name, List<String> allowed) {
    String value = text(name);
    String upper = value == null ? null : value.toUpperCase(Locale.ROOT);
    if (upper != null && !allowed.contains(upper)) {
      faults.add(new Fault(name, RuleWords.text("precheck.choice", String.join(RuleWords.text("or"), allowed))));
      return null;
    }
    return upper;
  }

  private LocalDate date(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      faults.add(new Fault(name, RuleWords.text("precheck.date")));
      return null;
    }
  }

  /** From the first to the last day, where both are given; else as said. */
  private Integer days() {
    LocalDate start = date("startDate");
    LocalDate end = date("endDate");
    if (start != null && end != null) {
      long days = ChronoUnit.DAYS.between(start, end) + 1;
      if (days < 1 || days > LONGEST_DAYS) {
        faults.add(new Fault("endDate", RuleWords.text("precheck.dates")));
        return null;
      }
      return (int) days;
    }
    JsonNode value = field("durationDays");
    if (value != null && (!value.isInt() || value.intValue() < 1 || value.intValue() > LONGEST_DAYS)) {
      faults.add(new Fault("durationDays", RuleWords.text("precheck.duration")));
      return null;
    }
    return value == null ? null : Integer.valueOf(value.intValue());
  }
}
