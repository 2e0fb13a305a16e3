package org.zhunru.standing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * Whose bodies a person sees and keeps. A community sees and keeps its own; a street sees those below it; the lead unit and
 * the auditor see the district's, the lead unit keeps the joint meeting; a member of the joint meeting sees that.
 */
@Component
class BodyReach {

  private final Organisations organisations;

  BodyReach(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Codes of the organisations whose bodies the person sees; empty for whoever has nothing to do with them. */
  List<String> seen(CurrentUser user) {
    List<String> codes = new ArrayList<>();
    if (user.hasAny(Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE)) {
      codes.add(user.organisation().code());
    }
    if (user.has(Role.STREET_OFFICE)) {
      codes.addAll(below(user.organisation()));
    }
    if (oversees(user)) {
      codes.addAll(communities(user.organisation()));
    }
    if (oversees(user) || user.has(Role.JOINT_MEETING_MEMBER)) {
      codes.add(organisations.leadUnitOf(user.organisation()).code());
    }
    return codes;
  }

  boolean sees(StandingBody body, CurrentUser user) {
    return seen(user).contains(body.organisation());
  }

  boolean keeps(StandingBody body, CurrentUser user) {
    return body.stands() && user.has(keeper(body.kind())) && user.organisation().code().equals(body.organisation());
  }

  /** What this person may found: at a community everything but the joint meeting, at the lead unit that alone. */
  List<BodyKind> founds(CurrentUser user) {
    return List.of(BodyKind.values()).stream()
        .filter(kind -> kind.fits(user.organisation().kind()) && user.has(keeper(kind)))
        .toList();
  }

  private static Role keeper(BodyKind kind) {
    return kind == BodyKind.JOINT_MEETING ? Role.LEAD_CLERK : Role.COMMUNITY_COMMITTEE;
  }

  private static boolean oversees(CurrentUser user) {
    return user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR);
  }

  private List<String> communities(Organisation organisation) {
    return organisations.communitiesEverIn(organisation).stream().map(Organisation::code).toList();
  }

  private List<String> below(Organisation street) {
    return organisations.communitiesEverIn(street).stream().filter(street::covers).map(Organisation::code).toList();
  }
}
