package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation.Kind;
import org.zhunru.identity.Role;

/** What both doors to the versions need: finding one, beginning one, judging one, and telling the trail. */
@Component
class VersionDesk {

  /** Versions as they follow each other as the law; only published ones may be compared. */
  static final Comparator<CatalogueVersion> BY_DAY =
      Comparator.comparing(CatalogueVersion::inForceFrom).thenComparing(CatalogueVersion::number);

  private static final int LONGEST_LABEL = 100;

  private final CatalogueVersionRows versions;
  private final CatalogueItemRows items;
  private final Surroundings around;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  VersionDesk(
      CatalogueVersionRows versions,
      CatalogueItemRows items,
      Surroundings around,
      DistrictClock clock,
      ApplicationEventPublisher events) {
    this.versions = versions;
    this.items = items;
    this.around = around;
    this.clock = clock;
    this.events = events;
  }

  /** The kinds of certificates beside the items, who may lead an item, and who changed rows. */
  @Component
  record Surroundings(CatalogueCertificateRows certificates, LeadBodies bodies, CatalogueAuthorRows authors) {}

  static void require(CurrentUser by, Role role) {
    if (!by.has(role) || by.organisation().kind() != Kind.LEAD_UNIT) {
      throw new AccessDeniedException("Only " + role + " of the lead unit");
    }
  }

  CatalogueVersion version(int number) {
    return versions.find(number).orElseThrow(() -> new NoSuchVersion(number));
  }

  /** Number of the version that is, or will be, the law last of all. */
  int latestPublished() {
    return versions.all().stream()
        .filter(version -> version.status().published())
        .max(BY_DAY)
        .map(CatalogueVersion::number)
        .orElseThrow(() -> new NoSuchVersion("published"));
  }

  /** Names that may lead an item, see {@link LeadBodies}. */
  Set<String> bodies() {
    return around.bodies().known(latestPublished());
  }

  List<CertificateKind> certificates(int number) {
    return around.certificates().of(number);
  }

  /** Keeps that this person changed rows of a draft whose row the caller holds. */
  void wrote(int number, CurrentUser by) {
    around.authors().add(number, by.username());
  }

  Set<String> authors(int number) {
    return around.authors().of(number);
  }

  CatalogueVersion draft(String label, CurrentUser by) {
    String name = WrittenText.plain(label);
    Optional<String> unfit = ItemRules.unfit(label, CatalogueTexts.word("catalogue.versions.new.label"));
    if (name.isEmpty() || name.length() > LONGEST_LABEL || name.contains("\n") || unfit.isPresent()) {
      String fault = unfit.orElseGet(() -> CatalogueTexts.text("fault.label", LONGEST_LABEL));
      throw new CatalogueRefused(List.of(new CatalogueFault(0, "", "label", fault)), fault);
    }
    int base = latestPublished();
    int number = versions.last() + 1;
    versions.insert(number, name, base, by.username(), clock.instant());
    items.copy(base, number);
    around.certificates().copy(base, number);
    versions.expect(number, versions.expected(base));
    tell(by, "catalogue.version-drafted", number, Map.of("basedOn", String.valueOf(base), "label", name));
    return version(number);
  }

  CatalogueCheck findings(int number, List<Item> all) {
    Map<CatalogueMeasure, Integer> figures = CatalogueMeasure.all(all);
    Map<CatalogueMeasure, Integer> expected = versions.expected(number);
    List<CatalogueFault> faults = new ArrayList<>();
    if (all.isEmpty()) {
      faults.add(CatalogueFault.of(null, "fault.empty"));
    }
    expected.forEach(
        (measure, many) -> {
          if (!many.equals(figures.get(measure))) {
            faults.add(
                CatalogueFault.of(
                    null, "fault.figure", CatalogueTexts.word(measure.messageKey()), many, figures.get(measure)));
          }
        });
    faults.addAll(ItemRules.of(all));
    Set<String> known = bodies();
    all.forEach(
        item -> LeadBodies.faults(item, known).forEach(fault -> faults.add(fault.in(0, item.code()))));
    return new CatalogueCheck(number, figures, expected, List.copyOf(faults));
  }

  void discarded(int number, String reason, CurrentUser by) {
    tell(by, "catalogue.version-discarded", number, Map.of("reason", reason));
    events.publishEvent(new CatalogueDraftDiscarded(number, reason, by.username(), by.organisation().code()));
  }

  void published(int number) {
    events.publishEvent(new CatalogueInForce.Published(number));
  }

  void tell(CurrentUser by, String act, int number, Map<String, String> detail) {
    tell(by.username(), by.organisation().code(), act, number, detail);
  }

  void tell(String username, String organisation, String act, int number, Map<String, String> detail) {
    events.publishEvent(new Act(username, organisation, act, "catalogue-" + number, "OK", detail));
  }
}
