package org.zhunru.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** The versions of the three lists: reading any of them, and the way of one from draft to law. */
@Service
@Transactional
public class CatalogueVersions {

  private final CatalogueVersionRows versions;
  private final CatalogueItemRows items;
  private final VersionDesk desk;
  private final DistrictClock clock;
  private final People people;

  CatalogueVersions(
      CatalogueVersionRows versions,
      CatalogueItemRows items,
      VersionDesk desk,
      DistrictClock clock,
      People people) {
    this.versions = versions;
    this.items = items;
    this.desk = desk;
    this.clock = clock;
    this.people = people;
  }

  /** All versions, drafts included, the last first. */
  public List<CatalogueVersion> versions() {
    return versions.all();
  }

  /** @throws NoSuchVersion when there is none of that number */
  public CatalogueVersion version(int number) {
    return desk.version(number);
  }

  /** One page of a version's items, by code. The query's text is looked for letter by letter. */
  public List<Item> items(int number, CatalogueQuery query) {
    desk.version(number);
    return items.page(number, query);
  }

  /** All items of a version, by code. */
  public List<Item> items(int number) {
    desk.version(number);
    return items.of(number);
  }

  /** @throws NoSuchVersion when there is no such version, or it has no such item */
  public Item item(int number, String code) {
    return items.find(number, code).orElseThrow(() -> new NoSuchVersion(number + " " + code));
  }

  /** How many items match, on all pages together. */
  public int count(int number, CatalogueQuery query) {
    return items.count(number, query);
  }

  /** What is different from one version to another. */
  public CatalogueDiff diff(int from, int to) {
    return CatalogueDiff.of(from, items(from), to, items(to)).and(desk.certificates(from), desk.certificates(to));
  }

  /** The version that is, was or will be the law on a day; empty before the first. */
  public Optional<CatalogueVersion> versionOn(LocalDate day) {
    return versions.all().stream()
        .filter(version -> version.status().published() && !version.inForceFrom().isAfter(day))
        .max(VersionDesk.BY_DAY);
  }

  /**
   * Begins a draft with the rows, certificates and stated figures of the last published version.
   *
   * @throws AccessDeniedException when it is not a lead unit's clerk who drafts
   */
  public CatalogueVersion draft(String label, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    return desk.draft(label, by);
  }

  /** User names of all who changed rows of a version while it was a draft, also by a file. */
  public Set<String> authors(int number) {
    return desk.authors(number);
  }

  /**
   * A Chinese sentence where a name is neither an organisation of the district, nor stands in a published version, nor is
   * marked as one from outside; empty where each may lead an item.
   *
   * @param names several stand with a slash or a comma between them
   */
  public Optional<String> unknownLead(String names) {
    return LeadBodies.unknown(names, desk.bodies()).map(CatalogueFault::sentence);
  }

  /** What a check finds now, without deciding anything. */
  public CatalogueCheck findings(int number) {
    List<Item> all = items(number);
    return desk.findings(number, all);
  }

  /**
   * Checks a draft; one without faults is checked until it is changed again.
   *
   * @throws CatalogueRefused when it is published already, or was changed while it was being checked
   */
  public CatalogueCheck check(int number, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    CatalogueVersion version = desk.version(number);
    CatalogueCheck check = findings(number);
    if (check.passed()) {
      if (!versions.check(number, version.revision(), by.username())) {
        throw new CatalogueRefused("refused.not-draft", number);
      }
      desk.tell(by, "catalogue.version-checked", number, Map.of("items", String.valueOf(version.total())));
    }
    return check;
  }

  /**
   * Makes a checked version the law from the start of a day on. It takes two people: a leader of the lead unit and
   * somebody else, and neither may have drafted or checked it or changed a row of it.
   *
   * @param inForceFrom today or later
   * @param by user name of the leader of the lead unit
   * @param secondBy user name of the other
   * @throws CatalogueRefused when it is not checked, the day is past, another version was published since it was
   *     drafted, or the two people may not approve it
   */
  public void publish(int number, LocalDate inForceFrom, String by, String secondBy) {
    CatalogueVersion version = desk.version(number);
    if (version.status() != VersionStatus.CHECKED) {
      throw new CatalogueRefused("refused.not-checked", number);
    }
    if (inForceFrom == null || inForceFrom.isBefore(clock.today())) {
      throw new CatalogueRefused("refused.past");
    }
    approvers(version, by, secondBy);
    int latest = desk.latestPublished();
    if (version.basedOn() != latest) {
      throw new CatalogueRefused("refused.stale", version.basedOn(), latest);
    }
    if (inForceFrom.isBefore(desk.version(latest).inForceFrom())) {
      throw new CatalogueRefused("refused.before-last", desk.version(latest).inForceFrom());
    }
    if (!versions.publish(number, inForceFrom, by, secondBy)) {
      throw new CatalogueRefused("refused.not-checked", number);
    }
    desk.published(number);
    Person leader = people.find(by).orElseThrow();
    desk.tell(
        leader.username(), leader.organisation().code(), "catalogue.version-published", number,
        Map.of("inForceFrom", inForceFrom.toString(), "secondBy", secondBy));
  }

  private void approvers(CatalogueVersion version, String by, String secondBy) {
    boolean leader =
        people.find(by).filter(Person::enabled).filter(one -> one.roles().contains(Role.LEAD_LEADER)).isPresent();
    if (!leader) {
      throw new AccessDeniedException("Not a leader of the lead unit");
    }
    if (people.find(secondBy).filter(Person::enabled).isEmpty() || by.equals(secondBy)) {
      throw new CatalogueRefused("refused.two-people");
    }
    Set<String> authors = authors(version.number());
    for (String approver : List.of(by, secondBy)) {
      if (approver.equals(version.madeBy()) || approver.equals(version.checkedBy())
          || authors.contains(approver)) {
        throw new CatalogueRefused("refused.own-work");
      }
    }
  }
}
