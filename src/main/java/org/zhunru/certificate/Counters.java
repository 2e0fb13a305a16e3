package org.zhunru.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Where a counter stands in the district, and whose counters a person sees. */
@Component
class Counters {

  private final Organisations organisations;
  private final CaseNotes notes;

  Counters(Organisations organisations, CaseNotes notes) {
    this.organisations = organisations;
    this.notes = notes;
  }

  CaseFiles cases() {
    return notes.cases();
  }

  LocalDate today() {
    return notes.clock().today();
  }

  void requested(String ref, CurrentUser clerk, String title, String demandedBy) {
    notes.note(ref, "requested", clerk.username(), clerk.organisation().code(), title, demandedBy);
  }

  String leadUnit(Organisation community) {
    return organisations.leadUnitOf(community).code();
  }

  /** The group that reviews: the legal office; the lead unit's clerks where the district has none. */
  String legalReviewer(Organisation community, String leadUnit) {
    return organisations.districtOf(community).stream()
        .flatMap(district -> organisations.holding(Role.LEGAL_REVIEWER, district).stream())
        .findFirst()
        .map(office -> Role.LEGAL_REVIEWER.in(office.code()))
        .orElse(Role.LEAD_CLERK.in(leadUnit));
  }

  /** The organisation of the district that is called so; empty where none is. */
  String codeOf(String name, Organisation community) {
    Optional<Organisation> district = organisations.districtOf(community);
    return organisations.all().stream()
        .filter(one -> one.name().equals(name) && district.filter(above -> above.covers(one)).isPresent())
        .map(Organisation::code)
        .findFirst()
        .orElse("");
  }

  /**
   * Codes of the communities whose counters this person may look at.
   *
   * @throws AccessDeniedException for whoever has nothing to do with counters
   */
  Set<String> inReach(CurrentUser user) {
    if (user.has(Role.COMMUNITY_COMMITTEE)) {
      return Set.of(user.organisation().code());
    }
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      List<Organisation> communities = organisations.communitiesInReachOf(user.organisation());
      return Set.copyOf(communities.stream().map(Organisation::code).toList());
    }
    throw new AccessDeniedException("No counter in reach");
  }
}
