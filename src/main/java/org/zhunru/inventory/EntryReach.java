package org.zhunru.inventory;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * Whose entries a person sees: a community its own, the lead unit and the auditor the district's, everybody else's
 * organisation what is attributed to it. An administrator sees none.
 */
@Component("inventoryEntryReach")
class EntryReach {

  private final EntryRows rows;
  private final Organisations organisations;

  EntryReach(EntryRows rows, Organisations organisations) {
    this.rows = rows;
    this.organisations = organisations;
  }

  /** @throws AccessDeniedException for whoever has nothing to do with the inventory */
  List<Entry> entries(EntryKind kind, CurrentUser user) {
    if (user.has(Role.COMMUNITY_COMMITTEE)) {
      return rows.of(kind, List.of(user.organisation().code()));
    }
    if (oversees(user)) {
      return rows.of(
          kind, organisations.communitiesInReachOf(user.organisation()).stream().map(Organisation::code).toList());
    }
    if (attributed(user)) {
      return rows.by(kind, user.organisation().code());
    }
    throw new AccessDeniedException("No entry in reach");
  }

  /** @throws NoSuchEntry where there is none, or it is not for this person's eyes */
  Entry entry(long id, CurrentUser user) {
    return rows.find(id).filter(entry -> shows(entry, user)).orElseThrow(() -> new NoSuchEntry(id));
  }

  /** @throws NoSuchEntry where it is not of this person's community */
  Entry own(long id, CurrentUser user) {
    return rows.find(id).filter(entry -> owns(entry, user)).orElseThrow(() -> new NoSuchEntry(id));
  }

  static boolean owns(Entry entry, CurrentUser user) {
    return user.has(Role.COMMUNITY_COMMITTEE) && entry.community().equals(user.organisation().code());
  }

  static boolean imposed(Entry entry, CurrentUser user) {
    return attributed(user) && entry.owner().equals(user.organisation().code());
  }

  private boolean shows(Entry entry, CurrentUser user) {
    return owns(entry, user)
        || imposed(entry, user)
        || oversees(user)
            && organisations.communitiesInReachOf(user.organisation()).stream()
                .anyMatch(community -> community.code().equals(entry.community()));
  }

  private static boolean oversees(CurrentUser user) {
    return user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR);
  }

  private static boolean attributed(CurrentUser user) {
    return user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER, Role.STREET_OFFICE);
  }
}
