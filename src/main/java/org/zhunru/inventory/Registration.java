package org.zhunru.inventory;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** Entering what is imposed; whoever hung a plaque that is not allowed is asked at once to take it down. */
@Service
@Transactional
public class Registration {

  private final Entries entries;
  private final EntryFiles files;
  private final PlaqueRemovals removals;
  private final ApplicationEventPublisher events;

  Registration(Entries entries, EntryFiles files, PlaqueRemovals removals, ApplicationEventPublisher events) {
    this.entries = entries;
    this.files = files;
    this.removals = removals;
    this.events = events;
  }

  /**
   * Enters one thing at the community of the person.
   *
   * @return its number
   * @throws EntryRefused with the fields that are wrong
   */
  public long add(NewEntry typed, CurrentUser user) {
    long id = entries.add(typed, user);
    askRemoval(id, user);
    return id;
  }

  /**
   * Enters all rows of an XLSX or CSV file, or none.
   *
   * @return how many
   * @throws EntryRefused with every row that is wrong, or why the file cannot be read
   */
  public int importFile(EntryKind kind, byte[] content, CurrentUser user) {
    Entries.require(user);
    EntryFiles.Read read = files.read(kind, content);
    List<Long> added = entries.addAll(read.entries(), read.rows(), user);
    if (kind == EntryKind.PLAQUE) {
      added.forEach(id -> askRemoval(id, user));
    }
    tell("inventory.imported", kind, added.size(), user);
    return added.size();
  }

  /** What the person sees of a register, as heads and rows of a file. */
  public Table export(EntryKind kind, CurrentUser user) {
    List<List<String>> rows = files.rows(entries.list(kind, user));
    tell("inventory.exported", kind, rows.size(), user);
    return new Table(files.heads(kind), rows);
  }

  public record Table(List<String> heads, List<List<String>> rows) {}

  private void askRemoval(long id, CurrentUser user) {
    if (removals.due(entries.get(id, user))) {
      removals.request(id, user);
    }
  }

  private void tell(String act, EntryKind kind, int rows, CurrentUser user) {
    events.publishEvent(
        new Act(user.username(), user.organisation().code(), act, kind.name(), "OK", Map.of("rows", String.valueOf(rows))));
  }
}
