package org.zhunru.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.AnswerInvalid.Fault;

/** Reads one request for a pre-check; every wrong field is named at once, what is absent is not known. */
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
  private static final Set<String> TEXTS = Set.of(
      "id", "title", "description", "department", "basisText", "necessity", "task", "frequency", "start", "end",
      "communities", "workloadDays", "fundingSource", "dataFields");
  private static final Set<String> FLAGS = Set.of(
      "hasLegalBasis", "namesCommunityBody", "unifiedDeployment", "staffing", "urgent", "enforcementPower",
      "duplicatesExistingData", "surveyFormIncomplete", "requiresCertificate", "requiresPlaque", "isAssessment",
      "sensitiveData", "basisTextPresent", "fundingStatementPresent", "dataFieldsPresent", "signaturePresent",
      "emergencyOrderAttached", "withinJurisdiction");
  private static final List<String> FUNDING = List.of("YES", "PARTIAL", "NO");
  private static final List<String> IMPACT = List.of("NONE", "LOW", "HIGH");
  private static final List<String> BASIS = List.of(
      "LAW", "ADMINISTRATIVE_REGULATION", "LOCAL_REGULATION", "RULE", "CENTRAL_PROVINCIAL_DOCUMENT",
      "CITY_DISTRICT_DOCUMENT", "DEPARTMENT_DOCUMENT", "NONE", "STATED");

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
      if (TEXTS.contains(name)) {
        return;
      }
      if (FLAGS.contains(name)
          || Set.of("matchedItemCode", "basisLevel", "funding", "residentImpact", "durationDays").contains(name)) {
        fields.put(name, field.getValue());
      } else {
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
    boolean stated = "STATED".equals(level) || "NONE".equals(level);
    RequestFacts facts = new RequestFacts(
        code, code == null ? null : Boolean.valueOf(!code.isEmpty() && items.contains(code)), level,
        flag("namesCommunityBody", stated || "RULE".equals(level)),
        flag("unifiedDeployment", stated || level != null && !level.startsWith("C")),
        choice("funding", FUNDING), flag("staffing"), days(), flag("urgent"), flag("enforcementPower"),
        choice("residentImpact", IMPACT), flag("duplicatesExistingData"), flag("surveyFormIncomplete", true),
        flag("requiresCertificate"), flag("requiresPlaque"), flag("isAssessment"), flag("sensitiveData", true),
        flag("basisTextPresent"), flag("fundingStatementPresent"), flag("dataFieldsPresent"),
        flag("signaturePresent"), null, null, flag("emergencyOrderAttached"), flag("withinJurisdiction"), false, null);
    if (!faults.isEmpty()) {
      throw new AnswerInvalid(faults);
    }
    return facts;
  }

  private JsonNode field(String name) {
    JsonNode value = fields.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private String text(String name) {
    JsonNode value = field(name);
    if (value != null && (!value.isTextual() || value.textValue().length() > 100)) {
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

  /** @param harmless whether an absent fact may count as no */
  private Boolean flag(String name, boolean harmless) {
    Boolean value = flag(name);
    return value == null && harmless ? Boolean.FALSE : value;
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

  private Integer days() {
    JsonNode value = field("durationDays");
    if (value != null && (!value.isInt() || value.intValue() < 1 || value.intValue() > 3650)) {
      faults.add(new Fault("durationDays", RuleWords.text("precheck.duration")));
      return null;
    }
    return value == null ? null : Integer.valueOf(value.intValue());
  }
}
