package org.zhunru.inventory.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Entry;
import org.zhunru.inventory.EntryRefused.Fault;
import org.zhunru.inventory.PlaqueRemovals;

/** What the page of one entry shows, and what its reader may do. */
@Component("inventoryEntryView")
class EntryView {

  private final Entries entries;
  private final PlaqueRemovals removals;
  private final DistrictClock clock;

  EntryView(Entries entries, PlaqueRemovals removals, DistrictClock clock) {
    this.entries = entries;
    this.removals = removals;
    this.clock = clock;
  }

  void fill(long id, CurrentUser user, String note, List<Fault> errors, Model model) {
    Entry entry = entries.get(id, user);
    String own = user.organisation().code();
    boolean mine = user.has(Role.COMMUNITY_COMMITTEE) && entry.community().equals(own);
    boolean imposed =
        user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER, Role.STREET_OFFICE) && entry.owner().equals(own);
    boolean leads = user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER);
    model.addAttribute("entry", entry);
    model.addAttribute("today", clock.today());
    model.addAttribute("mayEnd", mine && entry.standing());
    model.addAttribute("mayObject", imposed && entry.standing());
    model.addAttribute("mayRemove", (mine || leads) && removals.due(entry));
    model.addAttribute("note", note);
    model.addAttribute("errors", errors);
  }
}
