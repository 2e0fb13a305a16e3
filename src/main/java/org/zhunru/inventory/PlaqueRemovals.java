package org.zhunru.inventory;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.OpenCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Plaques that are not allowed: whoever hung one takes it down. */
@Service
@Transactional
public class PlaqueRemovals {

  public static final String KIND = "GP";

  private final EntryRows rows;
  private final EntryReach reach;
  private final Organisations organisations;
  private final RemovalNotes notes;
  private final RemovalFlow flow;

  PlaqueRemovals(
      EntryRows rows, EntryReach reach, Organisations organisations, RemovalNotes notes, RemovalFlow flow) {
    this.rows = rows;
    this.reach = reach;
    this.organisations = organisations;
    this.notes = notes;
    this.flow = flow;
  }

  /** True for a plaque that hangs, is not allowed, and that nobody was asked to take down yet. */
  public boolean due(Entry entry) {
    return entry.kind() == EntryKind.PLAQUE
        && entry.standing()
        && !entry.hanging().allowed()
        && entry.hanging().ref() == null
        && !entry.owner().equals(entry.community());
  }

  /**
   * Asks for the removal of a plaque: its community may, and the lead unit.
   *
   * @return number of the case; of the one that was opened already where there is one
   * @throws NoSuchEntry for a plaque that is not in reach, or is allowed
   */
  public String request(long id, CurrentUser user) {
    Entry plaque = reach.entry(id, user);
    if (!EntryReach.owns(plaque, user) && !user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER)) {
      throw new AccessDeniedException("Neither the community nor the lead unit");
    }
    plaque = rows.locked(id).orElseThrow(() -> new NoSuchEntry(id));
    if (plaque.hanging() != null && plaque.hanging().ref() != null) {
      return plaque.hanging().ref();
    }
    if (!due(plaque)) {
      throw new NoSuchEntry(id);
    }
    Organisation community = organisations.get(plaque.community());
    String leadUnit = organisations.leadUnitOf(community).code();
    String title = notes.text("removal.title", plaque.name());
    String ref = notes.cases().open(new OpenCase(KIND, title, "", "TO_REMOVE", community.code(), user.username()));
    rows.removal(id, ref);
    if (!plaque.owner().isEmpty()) {
      notes.cases().addParty(ref, plaque.owner(), "REVIEWER");
    }
    notes.note(ref, "requested", user.username(), user.organisation().code(), plaque.name(), plaque.ownerName());
    flow.begin(ref, community.code(), remover(plaque.owner(), leadUnit), leadUnit);
    return ref;
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none, or it is not for this person's eyes */
  @Transactional(readOnly = true)
  public View view(String ref, CurrentUser user) {
    CaseHeader header = notes.cases().visible(ref, user);
    return new View(header, rows.ofCase(ref).orElseThrow(), notes.cases().timeline(ref));
  }

  public record View(CaseHeader header, Entry plaque, List<Milestone> timeline) {}

  /** Whoever hung it; for a body outside the district the lead unit turns to it. */
  private String remover(String owner, String leadUnit) {
    Organisation.Kind kind = organisations.find(owner).map(Organisation::kind).orElse(null);
    if (kind == Organisation.Kind.DEPARTMENT) {
      return Role.DEPARTMENT_CLERK.in(owner);
    }
    return kind == Organisation.Kind.STREET ? Role.STREET_OFFICE.in(owner) : Role.LEAD_CLERK.in(leadUnit);
  }
}
