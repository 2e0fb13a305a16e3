package org.zhunru.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Likeness;

/** What must be right before a report is taken in. */
@Component
class ReportCheck {

  private static final int OLDEST_DAYS = 365;

  private final Organisations organisations;
  private final Catalogue catalogue;
  private final FactsOfReport facts;
  private final DistrictClock clock;

  ReportCheck(Organisations organisations, Catalogue catalogue, FactsOfReport facts, DistrictClock clock) {
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.facts = facts;
    this.clock = clock;
  }

  /** Organisations of the community's district that may hand it tasks. */
  List<Organisation> askers(Organisation community) {
    boolean streets = organisations.streetOf(community).isPresent();
    return organisations.districtOf(community).stream()
        .flatMap(district -> organisations.all().stream().filter(district::covers))
        .filter(one -> one.open() && AskedGroup.of(one) != null)
        .filter(one -> streets || one.kind() != Organisation.Kind.STREET)
        .toList();
  }

  /** @throws ReportInvalid with every fault */
  void refuseFaults(ReportTask report, CurrentUser user) {
    Faults faults = new Faults();
    faults.text("matter", report.matter(), 2, 100);
    faults.text("detail", report.detail(), 0, 2000);
    faults.text("otherAsker", report.otherAsker(), 0, 100);
    faults.text("orderNumber", report.orderNumber(), 0, 100);
    faults.text("surveyNumber", report.surveyNumber(), 0, 100);
    faults.text("beyond", report.beyond(), 0, 500);
    asker(report, user, faults);
    if (report.channel() == null) {
      faults.add("channel", "channel");
    }
    LocalDate today = clock.today();
    if (report.askedOn() == null) {
      faults.add("askedOn", "day");
    } else if (report.askedOn().isAfter(today) || report.askedOn().isBefore(today.minusDays(OLDEST_DAYS))) {
      faults.add("askedOn", "day-range", OLDEST_DAYS);
    }
    chosen(report, user, faults);
    faults.choice("duty", report.duty(), List.of("", "SURE", "SAID"));
    faults.choice("survey", report.survey(), List.of("", "COMPLETE", "MISSING", "UNSEEN"));
    boolean known = catalogue.certificates().stream().anyMatch(kind -> kind.code().equals(report.certificate()));
    if (!known) {
      faults.choice("certificate", report.certificate(), List.of("", "OTHER"));
    }
    faults.done();
  }

  private void asker(ReportTask report, CurrentUser user, Faults faults) {
    if (report.department().isEmpty()) {
      if (report.otherAsker().isBlank()) {
        faults.add("department", "asker");
      } else if (Likeness.plain(report.otherAsker()).isEmpty()) {
        faults.add("otherAsker", "asker-wordless");
      }
    } else if (askers(user.organisation()).stream().noneMatch(one -> one.code().equals(report.department()))) {
      faults.add("department", "choice");
    }
  }

  private void chosen(ReportTask report, CurrentUser user, Faults faults) {
    boolean right =
        report.chosen().isEmpty()
            || report.chosen().equals(ReportTask.NONE)
            || catalogue.inForce(report.itemCode())
            || !report.dutyCode().isEmpty() && facts.listedDuty(report).isPresent()
            || facts.item(report).filter(item -> sameDistrict(item, user)).isPresent();
    if (!right) {
      faults.add("chosen", "choice");
    }
  }

  private boolean sameDistrict(AdmittedItem item, CurrentUser user) {
    return organisations
        .districtOf(user.organisation())
        .filter(district -> organisations.find(item.department()).filter(district::covers).isPresent())
        .isPresent();
  }

  /** At most one fault a field. */
  private static final class Faults {

    /** What stands on the slip and in letters; numbers of orders and surveys may be long. */
    private static final Set<String> PRINTED = Set.of("matter", "detail", "otherAsker", "beyond");

    private final List<ReportInvalid.Fault> all = new ArrayList<>();

    void add(String field, String key, Object... values) {
      if (all.stream().noneMatch(fault -> fault.field().equals(field))) {
        all.add(new ReportInvalid.Fault(field, key, List.of(values)));
      }
    }

    void text(String field, String text, int least, int most) {
      if (!WrittenText.legible(text)) {
        add(field, "unwritable");
      } else if (Likeness.plain(text).length() < least) {
        boolean written = text.codePoints().filter(c -> !Character.isWhitespace(c)).count() >= least;
        add(field, written ? "wordless" : "short", least);
      } else if (text.length() > most) {
        add(field, "long", most);
      } else if (PRINTED.contains(field) && PersonalNumbers.in(text)) {
        add(field, "personal");
      }
    }

    void choice(String field, String code, List<String> choices) {
      if (!choices.contains(code)) {
        add(field, "choice");
      }
    }

    void done() {
      if (!all.isEmpty()) {
        throw new ReportInvalid(all);
      }
    }
  }
}
