package org.zhunru.refusal;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.ListType;
import org.zhunru.catalogue.StatuteClaims;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/**
 * Makes the facts of T14 of a report: what the register says counts; what only somebody says is not known until the lead
 * unit verified it.
 */
@Component
class FactsOfReport {

  private final AdmittedItems admitted;
  private final Catalogue catalogue;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final Said said;

  FactsOfReport(
      AdmittedItems admitted,
      Catalogue catalogue,
      Organisations organisations,
      DistrictClock clock,
      Said said) {
    this.said = said;
    this.admitted = admitted;
    this.catalogue = catalogue;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The admitted task the report names; empty where it names none. */
  Optional<AdmittedItem> item(ReportTask report) {
    return Optional.ofNullable(report.itemRef()).flatMap(admitted::find);
  }

  /** How the task that the report names stands to the community; null where it names none. */
  Match.Kind found(ReportTask report, Organisation community) {
    Optional<AdmittedItem> item = item(report);
    if (item.isPresent()) {
      return Match.kind(item.get(), community.code(), clock.today());
    }
    return listedDuty(report).isPresent()
        ? Match.Kind.DUTY
        : catalogue.item(report.itemCode()).map(Match::kind).orElse(null);
  }

  /** The duty of the list that the report is about; empty where it names something else, or where nothing says so. */
  Optional<Duty> listedDuty(ReportTask report) {
    return said.duties().of(report);
  }

  RefusalFacts of(ReportTask report, Organisation community) {
    Optional<AdmittedItem> item = item(report);
    boolean filed = item.isPresent() && filing(item.get()) == Known.NO;
    return new RefusalFacts(
        said.emergencies().known(report, item, community),
        duty(report),
        negative(report, item),
        item.isPresent() ? filing(item.get()) : unnamed(report, community),
        filed ? outside(report, item.get(), community) : Known.UNKNOWN,
        filed ? notInForce(item.get()) : Known.UNKNOWN,
        filed ? unprovided(item.get(), community) : Known.UNKNOWN,
        certificate(report),
        survey(report));
  }

  /** The list of duties says it; autonomy is no duty of anybody who asks, and what is only said is verified. */
  private Known duty(ReportTask report) {
    boolean own = catalogue.item(report.itemCode()).filter(item -> item.list() == ListType.AUTONOMY).isPresent();
    return own ? Known.UNKNOWN : said.duties().known(report);
  }

  private Known negative(ReportTask report, Optional<AdmittedItem> item) {
    return catalogue
        .item(item.map(AdmittedItem::itemCode).orElse(report.itemCode()))
        .map(listed -> Known.of(listed.list() == ListType.NEGATIVE))
        .orElse(Known.UNKNOWN);
  }

  /** An emergency is in force before it has its number; what the table of terms (T8) does not have filed needs none. */
  private Known filing(AdmittedItem item) {
    boolean emergency = item.kind() == ItemKind.EMERGENCY && item.inForceOn(clock.today());
    return Known.of(item.filingNumber() == null && item.filing() && !emergency);
  }

  /**
   * Nothing admitted was named. Where something in force here reads or is called like it, nobody knows yet whether it is that;
   * and what is perhaps a legal duty needs no admission if it is one.
   */
  private Known unnamed(ReportTask report, Organisation community) {
    boolean perhaps =
        admitted.ofCommunity(community.code()).stream()
            .filter(item -> item.inForceOn(clock.today()))
            .anyMatch(item -> said.same().perhaps(item, report));
    return perhaps || said.duties().perhaps(report) || said.emergencies().declared(report, community).findAny().isPresent()
        ? Known.UNKNOWN
        : Known.YES;
  }

  /** Another place, or its term is over. */
  private Known outside(ReportTask report, AdmittedItem item, Organisation community) {
    if (!item.communities().contains(community.code()) || termOver(item)) {
      return Known.YES;
    }
    return another(report.department(), item.department()) || !report.beyond().isEmpty() ? Known.UNKNOWN : Known.NO;
  }

  private boolean termOver(AdmittedItem item) {
    return item.state() == ItemState.EXPIRED
        || item.state() == ItemState.LAPSED
        || item.state() == ItemState.IN_FORCE && clock.today().isAfter(item.inForceTo());
  }

  /** Filed and not begun, suspended or ended before its term: nobody may ask for it now. What waits for its means says that. */
  private Known notInForce(AdmittedItem item) {
    boolean waitsForMeans = item.state() == ItemState.AWAITING_FUNDS;
    return Known.of(!waitsForMeans && !termOver(item) && !item.inForceOn(clock.today()));
  }

  /** A street hands on what departments ask; another department has no admission of its own. */
  private boolean another(String asker, String department) {
    return !asker.equals(department)
        && organisations.find(asker).filter(known -> known.kind() != Organisation.Kind.STREET).isPresent();
  }

  private static Known unprovided(AdmittedItem item, Organisation community) {
    return item.shares().stream()
        .filter(AdmittedItem.Share::current)
        .filter(share -> share.community().equals(community.code()))
        .findFirst()
        .map(share -> Known.of(!share.provided()))
        .orElse(Known.UNKNOWN);
  }

  /** Prohibited is what stands on the list and what no statute asks for; a conflict of the two (T15) is for people to settle. */
  private Known certificate(ReportTask report) {
    if (report.certificate().isEmpty()) {
      return Known.NO;
    }
    boolean listed =
        catalogue.certificates().stream().anyMatch(kind -> kind.code().equals(report.certificate()));
    boolean claimed = said.claims().orderedStream().anyMatch(claims -> claims.against(report.certificate()));
    return listed && !claimed ? Known.YES : Known.UNKNOWN;
  }

  private static Known survey(ReportTask report) {
    return switch (report.survey()) {
      case "", "COMPLETE" -> Known.NO;
      case "MISSING" -> Known.YES;
      default -> Known.UNKNOWN;
    };
  }

  /** What is said of a task, against what is known of the law and of emergencies. */
  @Component
  record Said(
      Duties duties, Emergencies emergencies, SameMatter same, ObjectProvider<StatuteClaims> claims) {}
}
