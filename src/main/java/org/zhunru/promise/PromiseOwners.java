package org.zhunru.promise;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisation.Kind;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who may owe a promise, and who reports on it. */
@Component
class PromiseOwners {

  private final Organisations organisations;

  PromiseOwners(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The community itself first, then its street, then the district's departments and its lead unit. */
  List<Organisation> of(String community) {
    Organisation own = organisations.current(organisations.get(community));
    Optional<Organisation> street = organisations.streetOf(own);
    Optional<Organisation> district = organisations.districtOf(own);
    return java.util.stream.Stream.of(
            List.of(own),
            street.stream().toList(),
            organisations.all().stream()
                .filter(one -> one.kind() == Kind.DEPARTMENT || one.kind() == Kind.LEAD_UNIT)
                .filter(one -> one.open() && district.filter(above -> above.covers(one)).isPresent())
                .toList())
        .flatMap(List::stream)
        .toList();
  }

  /** Codes of the own organisation and of those merged into it; none for whoever only administers or audits. */
  List<String> owing(CurrentUser user) {
    return user.hasAny(
            Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER, Role.LEAD_CLERK, Role.LEAD_LEADER, Role.STREET_OFFICE,
            Role.COMMUNITY_COMMITTEE)
        ? organisations.withMerged(user.organisation().code())
        : List.of();
  }

  boolean reports(CurrentUser user) {
    return user.hasAny(Role.DEPARTMENT_CLERK, Role.LEAD_CLERK, Role.STREET_OFFICE, Role.COMMUNITY_COMMITTEE);
  }
}
