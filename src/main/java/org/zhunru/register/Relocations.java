package org.zhunru.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.TaskGroups;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.NoSuchOrganisation;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * What a merged community did and was asked goes to its successor: one item or case at a time, by an act of the lead unit's
 * clerk, never by itself. The old share ends with that day and stays readable.
 */
@Service
@Transactional
public class Relocations {

  private static final List<Role> ROLES = List.of(Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION, Role.SUPERVISION_COMMITTEE);

  private final AdmittedItems items;
  private final TaskGroups tasks;
  private final Organisations organisations;
  private final RelocationNotes notes;

  Relocations(AdmittedItems items, TaskGroups tasks, Organisations organisations, RelocationNotes notes) {
    this.items = items;
    this.tasks = tasks;
    this.organisations = organisations;
    this.notes = notes;
  }

  /**
   * What waits to be handed over, by merged community of the clerk's district; a community without anything left is absent.
   *
   * @throws AccessDeniedException for whoever is no clerk of a lead unit
   */
  @Transactional(readOnly = true)
  public Map<Organisation, List<Relocation>> pending(CurrentUser clerk) {
    Map<Organisation, List<Relocation>> pending = new LinkedHashMap<>();
    for (Organisation community : merged(clerk)) {
      List<Relocation> left = left(community);
      if (!left.isEmpty()) {
        pending.put(community, left);
      }
    }
    return pending;
  }

  /** The community that takes over. */
  @Transactional(readOnly = true)
  public Organisation successor(Organisation community) {
    return organisations.current(community);
  }

  /**
   * Hands these over, all or none.
   *
   * @throws NoSuchOrganisation when it is no merged community of the clerk's district
   * @throws NoSuchCase when one of them is not there to be handed over
   */
  public void relocate(String community, List<String> refs, CurrentUser clerk) {
    Organisation from =
        merged(clerk).stream()
            .filter(one -> one.code().equals(community))
            .findFirst()
            .orElseThrow(() -> new NoSuchOrganisation(community));
    String to = organisations.current(from).code();
    Map<String, Relocation> left = new LinkedHashMap<>();
    left(from).forEach(one -> left.put(one.ref(), one));
    for (String ref : new TreeSet<>(refs)) {
      Relocation one = left.get(ref);
      if (one == null) {
        throw new NoSuchCase(ref);
      }
      relocate(one, from.code(), to, clerk);
    }
  }

  private void relocate(Relocation one, String from, String to, CurrentUser clerk) {
    notes.join(one.ref(), to);
    if (one.share()) {
      items.relocate(one.ref(), from, to);
    }
    int moved = 0;
    for (Role role : ROLES) {
      moved += tasks.reassign(one.ref(), role.in(from), role.in(to));
    }
    // somebody else may have handed the same over since it was found
    if (!one.share() && moved == 0) {
      throw new NoSuchCase(one.ref());
    }
    String what = !one.share() ? "tasks" : one.alreadyShared() ? "joined" : "share";
    notes.note(one.ref(), what, from, to, moved, clerk);
  }

  private List<Organisation> merged(CurrentUser clerk) {
    if (!clerk.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only the lead unit's clerk hands over");
    }
    return organisations.communitiesEverIn(clerk.organisation()).stream().filter(one -> !one.open()).toList();
  }

  private List<Relocation> left(Organisation community) {
    String from = community.code();
    String to = organisations.current(community).code();
    List<String> waiting = new ArrayList<>();
    ROLES.forEach(role -> waiting.addAll(tasks.casesWaitingFor(role.in(from))));
    List<Relocation> left = new ArrayList<>();
    for (AdmittedItem item : items.ofCommunity(from)) {
      if (item.state().live() && item.communities().contains(from)) {
        boolean shared = item.communities().contains(to);
        left.add(new Relocation(item.ref(), item.title(), item.state(), count(waiting, item.ref()), true, shared));
      }
    }
    new TreeSet<>(waiting)
        .stream()
            .filter(ref -> left.stream().noneMatch(one -> one.ref().equals(ref)))
            .forEach(ref -> left.add(new Relocation(ref, notes.title(ref), null, count(waiting, ref), false, false)));
    return left;
  }

  private static int count(List<String> waiting, String ref) {
    return (int) waiting.stream().filter(ref::equals).count();
  }
}
