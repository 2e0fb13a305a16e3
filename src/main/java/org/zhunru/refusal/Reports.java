package org.zhunru.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.casefile.Origin;
import org.zhunru.district.Parameters;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Likeness;

/** Takes reports in: a new one opens a case, a second of the same matter soon after joins the first. */
@Component
class Reports {

  /** The district's number: so many hours after a report the same matter joins it. */
  private static final String SAME = "refusal.joins-within";

  private static final int KEY_LENGTH = 200;

  private final RefusalRows rows;
  private final CaseFiles cases;
  private final Established established;
  private final Organisations organisations;
  private final RefusalNotes notes;

  Reports(
      RefusalRows rows, CaseFiles cases, Established established, Organisations organisations, RefusalNotes notes) {
    this.rows = rows;
    this.cases = cases;
    this.established = established;
    this.organisations = organisations;
    this.notes = notes;
  }

  /** The open case of the same matter, with this report added; empty where there is none. */
  Optional<String> join(ReportTask report, CurrentUser user) {
    String community = user.organisation().code();
    rows.enter(community);
    Instant now = notes.now();
    Optional<String> open = rows.open(community, asker(report), key(report), now.minus(Duration.ofHours(established.parameters().number(SAME))));
    open.ifPresent(
        ref -> {
          rows.insertReport(ref, user, now, report);
          notes.note(ref, "reported-again", user.username(), community, notes.text("channel." + report.channel()));
        });
    return open;
  }

  Refusal open(ReportTask report, CurrentUser user) {
    Organisation community = user.organisation();
    Optional<AdmittedItem> item = established.facts().item(report);
    String itemCode = item.map(AdmittedItem::itemCode).orElse(report.itemCode());
    String ref =
        cases.open(
            new OpenCase(
                Refusals.KIND, report.matter().strip(), itemCode, "REPORTED", community.code(), user.username()));
    cases.comesFrom(new Origin(ref, report.department(), asker(report)));
    Optional<Organisation> street = organisations.streetOf(community);
    Match.Kind found = established.facts().found(report, community);
    Duty duty = established.facts().listedDuty(report).orElse(null);
    Refusal refusal =
        new Refusal(
            ref,
            community.code(),
            street.map(Organisation::code).orElse(null),
            organisations.leadUnitOf(community).code(),
            asked(report, itemCode),
            established.facts().of(report, community),
            found,
            established.words().of(found, item.orElse(null), duty, itemCode),
            null,
            null,
            null,
            new Refusal.Reported(user.username(), user.name(), notes.now()),
            null,
            false,
            false,
            new Refusal.Hearing(null, null, null),
            new Refusal.Finding(null, null, null, null),
            new Refusal.Ending(null, null, null, null, null, null),
            null,
            null);
    rows.insert(refusal, key(report), report.duty());
    if (duty != null) {
      rows.set(ref, "duty_code = ?", duty.code());
    }
    rows.insertReport(ref, user, notes.now(), report);
    street.ifPresent(above -> cases.addParty(ref, above.code(), "STREET"));
    notes.note(
        ref,
        "reported",
        user.username(),
        community.code(),
        refusal.asked().asker(),
        notes.text("channel." + report.channel()));
    return refusal;
  }

  private Refusal.Asked asked(ReportTask report, String itemCode) {
    return new Refusal.Asked(
        report.department().isEmpty() ? null : report.department(),
        asker(report),
        report.matter().strip(),
        report.detail().strip(),
        report.itemRef(),
        itemCode,
        report.channel(),
        report.askedOn(),
        report.orderNumber().strip(),
        report.certificate(),
        report.surveyNumber().strip(),
        report.beyond().strip());
  }

  private String asker(ReportTask report) {
    return report.department().isEmpty()
        ? report.otherAsker().strip()
        : organisations.get(report.department()).name();
  }

  /** The same task with the same demands is the same matter. */
  private static String key(ReportTask report) {
    String demands =
        String.join(
            "/",
            report.certificate(),
            report.survey(),
            report.duty() + report.dutyCode(),
            report.emergency() ? report.orderNumber().isEmpty() ? "SAID" : "ORDER" : "",
            report.beyond().isEmpty() ? "" : "MORE");
    String key = demands + ":" + (report.itemRef() == null ? Likeness.plain(report.matter()) : report.itemRef());
    return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH);
  }

  /** What is established of a report when it comes in, and the district's numbers. */
  @Component
  record Established(FactsOfReport facts, FoundWords words, Parameters parameters) {}
}
