package org.zhunru.admission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhunru.admission.BasisLevel;
import org.zhunru.admission.CommunityRole;
import org.zhunru.admission.Funding;
import org.zhunru.admission.Impact;

/** The steps in which a request is filled in. */
enum Step {
  ITEM(
      Field.text("title", 100).must(),
      Field.text("matchedItemCode", 20),
      Field.area("description", 2000).must(),
      Field.yesNo("urgent")),
  BASIS(
      Field.choice("basisLevel", BasisLevel.values()),
      Field.text("basisDocument", 200),
      Field.text("basisArticle", 100),
      Field.area("basisText", 2000).checked(),
      Field.yesNo("namesCommunityBody"),
      Field.yesNo("unifiedDeployment"),
      Field.area("necessity", 2000).must()),
  TASK(
      new Field("communities", Control.COMMUNITIES, true, false, 0, List.of()),
      Field.date("startDate").must(),
      Field.date("endDate").must(),
      Field.text("frequency", 100),
      Field.choice("communityRole", CommunityRole.values()),
      Field.number("hoursPerWeek").checked(),
      Field.number("visits").checked(),
      Field.number("forms").checked(),
      Field.number("workloadPersonDays"),
      Field.choice("residentImpact", Impact.values()),
      Field.area("impactNote", 1000),
      Field.area("evaluationPlan", 1000),
      Field.area("exitConditions", 1000)),
  RESOURCES(
      Field.choice("funding", Funding.values()),
      Field.number("fundingAmount"),
      Field.number("fundingPerCommunity").checked(),
      Field.area("fundingStatement", 1000).checked(),
      Field.yesNo("staffing"),
      Field.area("staffingStatement", 1000)),
  DATA(
      Field.area("dataFields", 2000).checked(),
      Field.yesNo("duplicatesExistingData"),
      Field.yesNo("sensitiveData"),
      Field.yesNo("survey"),
      Field.text("surveyNumber", 100),
      Field.text("surveyApproval", 100),
      Field.date("surveyValidUntil"),
      Field.yesNo("requiresCertificate"),
      Field.text("certificateCode", 20),
      Field.yesNo("requiresPlaque"),
      Field.yesNo("isAssessment"),
      Field.yesNo("enforcementPower"),
      Field.text("leaderSignature", 60).checked()),
  DOCUMENTS();

  private final List<Field> fields;

  Step(Field... fields) {
    this.fields = List.of(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  /** As it stands in the address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int number() {
    return ordinal() + 1;
  }

  static Optional<Step> of(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }

  /** The step on which a field is asked for; the first for a field that no step has. */
  static Step asking(String field) {
    return Arrays.stream(values())
        .filter(step -> step.fields.stream().anyMatch(one -> one.name().equals(field)))
        .findFirst()
        .orElse(ITEM);
  }

  /** The place of a field among all that are asked for, step by step. */
  static int place(String field) {
    return Arrays.stream(values()).flatMap(step -> step.fields.stream()).map(Field::name).toList().indexOf(field);
  }

  /** Where to go on: the next step, after the last the check of all answers. */
  String next() {
    return this == DOCUMENTS ? "check" : values()[ordinal() + 1].code();
  }

  String back() {
    return this == ITEM ? code() : values()[ordinal() - 1].code();
  }
}
