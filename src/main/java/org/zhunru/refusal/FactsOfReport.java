package org.zhunru.refusal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.ListType;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;
import org.zhunru.register.Likeness;

/**
 * Makes the facts of T14 of a report: what the register says counts; what only somebody says is not known until the lead
 * unit verified it.
 */
@Component
class FactsOfReport {

  /**
   * The district's number: from this likeness on a task in force is perhaps the one reported, until somebody verified it.
   */
  private static final String SAME = "refusal.same-matter";

  private final AdmittedItems admitted;
  private final Catalogue catalogue;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final Parameters parameters;

  FactsOfReport(
      AdmittedItems admitted,
      Catalogue catalogue,
      Organisations organisations,
      DistrictClock clock,
      Parameters parameters) {
    this.parameters = parameters;
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
    return catalogue.item(report.itemCode()).map(Match::kind).orElse(null);
  }

  RefusalFacts of(ReportTask report, Organisation community) {
    Optional<AdmittedItem> item = item(report);
    boolean filed = item.isPresent() && filing(item.get()) == Known.NO;
    return new RefusalFacts(
        emergency(report, item, community),
        duty(report),
        negative(report, item),
        item.isPresent() ? filing(item.get()) : unnamed(report, community),
        filed ? outside(report, item.get(), community) : Known.UNKNOWN,
        filed ? unprovided(item.get(), community) : Known.UNKNOWN,
        certificate(report),
        survey(report));
  }

  /**
   * Only an emergency in force whose order the lead unit checked is one, named by the report or called like the task; a number
   * somebody typed, a word about urgency, another matter of the same department and a request nobody has looked at are not
   * known.
   */
  private Known emergency(ReportTask report, Optional<AdmittedItem> item, Organisation community) {
    Optional<AdmittedItem> named = item.filter(known -> standsAt(known, community));
    boolean registered =
        named.isPresent()
            ? mayAsk(report.department(), named.get().department()) && admitted.orderChecked(named.get().ref())
            : item.isEmpty()
                && declared(report, community)
                    .filter(one -> reads(one, report))
                    .anyMatch(one -> admitted.orderChecked(one.ref()));
    if (registered) {
      return Known.YES;
    }
    return report.emergency() || named.isPresent() ? Known.UNKNOWN : Known.NO;
  }

  private boolean standsAt(AdmittedItem item, Organisation community) {
    return item.kind() == ItemKind.EMERGENCY
        && item.inForceOn(clock.today())
        && item.communities().contains(community.code());
  }

  /** Emergencies in force here of who asked, where it calls the task one. */
  private Stream<AdmittedItem> declared(ReportTask report, Organisation community) {
    return !report.emergency() ? Stream.empty() : admitted.ofCommunity(community.code()).stream()
        .filter(item -> standsAt(item, community))
        .filter(item -> item.department().equals(report.department()));
  }

  /** The department itself, or a street that hands on what departments ask. */
  private boolean mayAsk(String asker, String department) {
    return asker.equals(department)
        || organisations.find(asker).filter(known -> known.kind() == Organisation.Kind.STREET).isPresent();
  }

  /** Nobody who reports knows the law for certain, and autonomy is no duty: the lead unit verifies what is said of it. */
  private Known duty(ReportTask report) {
    boolean own = catalogue.item(report.itemCode()).filter(item -> item.list() == ListType.AUTONOMY).isPresent();
    return own || !report.duty().isEmpty() ? Known.UNKNOWN : Known.NO;
  }

  private Known negative(ReportTask report, Optional<AdmittedItem> item) {
    return catalogue
        .item(item.map(AdmittedItem::itemCode).orElse(report.itemCode()))
        .map(listed -> Known.of(listed.list() == ListType.NEGATIVE))
        .orElse(Known.UNKNOWN);
  }

  /** An emergency is in force before it has its number. */
  private Known filing(AdmittedItem item) {
    boolean emergency = item.kind() == ItemKind.EMERGENCY && item.inForceOn(clock.today());
    return Known.of(item.filingNumber() == null && !emergency);
  }

  /**
   * Nothing admitted was named. Where something in force here reads or is called like it, nobody knows yet whether it is that;
   * and what the community itself takes for its legal duty needs no admission if it is right.
   */
  private Known unnamed(ReportTask report, Organisation community) {
    boolean perhaps =
        admitted.ofCommunity(community.code()).stream()
            .filter(item -> item.inForceOn(clock.today()))
            .anyMatch(item -> reads(item, report));
    boolean sure = report.duty().equals("SURE");
    return perhaps || sure || declared(report, community).findAny().isPresent() ? Known.UNKNOWN : Known.YES;
  }

  private boolean reads(AdmittedItem item, ReportTask report) {
    return !report.itemCode().isEmpty() && report.itemCode().equals(item.itemCode())
        || Likeness.between(item.title(), report.matter()) >= parameters.value(SAME).doubleValue();
  }

  private Known outside(ReportTask report, AdmittedItem item, Organisation community) {
    LocalDate today = clock.today();
    boolean waitsForMeans = item.state() == ItemState.AWAITING_FUNDS;
    if (!item.communities().contains(community.code()) || !item.inForceOn(today) && !waitsForMeans) {
      return Known.YES;
    }
    return another(report.department(), item.department()) || !report.beyond().isEmpty() ? Known.UNKNOWN : Known.NO;
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

  private Known certificate(ReportTask report) {
    if (report.certificate().isEmpty()) {
      return Known.NO;
    }
    boolean prohibited =
        catalogue.certificates().stream().anyMatch(kind -> kind.code().equals(report.certificate()));
    return prohibited ? Known.YES : Known.UNKNOWN;
  }

  private static Known survey(ReportTask report) {
    return switch (report.survey()) {
      case "", "COMPLETE" -> Known.NO;
      case "MISSING" -> Known.YES;
      default -> Known.UNKNOWN;
    };
  }
}
