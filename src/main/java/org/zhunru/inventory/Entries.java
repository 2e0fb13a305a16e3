package org.zhunru.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.inventory.EntryRefused.Fault;

/** The registers of what is imposed: each community keeps its own, each organisation may object to what is said of it. */
@Service
@Transactional
public class Entries {

  private final EntryRows rows;
  private final EntryReach reach;
  private final EntryReader reader;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  Entries(
      EntryRows rows, EntryReach reach, EntryReader reader, DistrictClock clock, ApplicationEventPublisher events) {
    this.rows = rows;
    this.reach = reach;
    this.reader = reader;
    this.clock = clock;
    this.events = events;
  }

  /** @throws AccessDeniedException for whoever has nothing to do with the inventory */
  @Transactional(readOnly = true)
  public List<Entry> list(EntryKind kind, CurrentUser user) {
    return reach.entries(kind, user);
  }

  /** @throws NoSuchEntry where there is none, or it is not for this person's eyes */
  @Transactional(readOnly = true)
  public Entry get(long id, CurrentUser user) {
    return reach.entry(id, user);
  }

  /**
   * Enters one thing at the community of the person.
   *
   * @return its number
   * @throws EntryRefused with the fields that are wrong
   * @throws AccessDeniedException for whoever is not of a residents' committee
   */
  long add(NewEntry typed, CurrentUser user) {
    FaultList faults = reader.faults();
    require(user);
    Entry entry = reader.read(typed, user.organisation().code(), reader.codes(user.organisation()), faults);
    faults.require(!standing(entry.kind(), user).contains(key(entry)), "name", "twice").done();
    return insert(entry, user);
  }

  /**
   * Enters all rows of a file, or none.
   *
   * @param rowNumbers number of each entry's row in the file
   * @return numbers of the new entries
   * @throws EntryRefused with every row that is wrong
   */
  List<Long> addAll(List<NewEntry> typed, List<Integer> rowNumbers, CurrentUser user) {
    require(user);
    Map<String, String> codes = reader.codes(user.organisation());
    Set<String> known = typed.isEmpty() ? Set.of() : standing(typed.get(0).kind(), user);
    List<Fault> wrong = new ArrayList<>();
    List<Entry> right = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      FaultList faults = reader.faults();
      Entry entry = reader.read(typed.get(i), user.organisation().code(), codes, faults);
      faults.require(known.add(key(entry)), "name", "twice");
      int row = rowNumbers.get(i);
      faults.faults().forEach(fault -> wrong.add(new Fault(row, fault.field(), fault.message())));
      right.add(entry);
    }
    if (!wrong.isEmpty()) {
      throw new EntryRefused(wrong);
    }
    return right.stream().map(entry -> insert(entry, user)).toList();
  }

  /** The thing is no longer imposed, as the community says. */
  public void end(long id, CurrentUser user) {
    Entry entry = reach.own(id, user);
    if (entry.standing()) {
      rows.end(id, clock.today());
      tell(user, "inventory.ended", entry, Map.of());
    }
  }

  /**
   * The organisation that is said to have imposed it says otherwise.
   *
   * @throws NoSuchEntry where it is attributed to somebody else
   * @throws EntryRefused where nothing is written
   */
  public void object(long id, String note, CurrentUser user) {
    Entry entry = reach.entry(id, user);
    if (!EntryReach.imposed(entry, user)) {
      throw new NoSuchEntry(id);
    }
    reader.faults().text("note", note, 500).done();
    rows.object(id, FaultList.plain(note), user.username(), clock.instant());
    tell(user, "inventory.objected", entry, Map.of("note", FaultList.plain(note)));
  }

  private long insert(Entry entry, CurrentUser user) {
    long id = rows.insert(entry, user.username(), clock.instant());
    tell(user, "inventory.entered", entry, Map.of("owner", entry.ownerName()));
    return id;
  }

  private Set<String> standing(EntryKind kind, CurrentUser user) {
    return rows.of(kind, List.of(user.organisation().code())).stream()
        .filter(Entry::standing)
        .map(Entries::key)
        .collect(Collectors.toSet());
  }

  private static String key(Entry entry) {
    return entry.name() + "\n" + entry.ownerName();
  }

  private void tell(CurrentUser user, String act, Entry entry, Map<String, String> detail) {
    events.publishEvent(
        new Act(user.username(), user.organisation().code(), act, entry.kind() + " " + entry.name(), "OK", detail));
  }

  /** @throws AccessDeniedException for whoever is not of a residents' committee */
  static void require(CurrentUser user) {
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a residents' committee");
    }
  }
}
