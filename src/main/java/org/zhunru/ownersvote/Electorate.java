package org.zhunru.ownersvote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;

/** Units and owners: entered one by one or from a file, shown by pages to those only who may see names and areas. */
@Service
@Transactional
public class Electorate {

  /** Units of one page. */
  public static final int PAGE = 50;

  /** Units of one vote. */
  public static final int MOST = 10_000;

  static final Set<String> FROZEN = Set.of("NOTICING", "NOTICED", "VOTING", "COUNTING", "PUBLICISED");

  private final OwnersVoteBook book;
  private final OwnersVoteAccess access;
  private final ElectorateFile file;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;

  Electorate(
      OwnersVoteBook book, OwnersVoteAccess access, ElectorateFile file, OwnersVoteFaults faults, OwnersVoteNotes notes) {
    this.book = book;
    this.access = access;
    this.file = file;
    this.faults = faults;
    this.notes = notes;
  }

  /**
   * One page of the list. That it was looked at by somebody not of its community is an entry of the trail.
   *
   * @param page from 1; one beyond the last is empty
   * @throws NoSuchCase for whoever may not see names and areas
   */
  public Page page(String ref, String text, int page, CurrentUser user) {
    OwnersMatter matter = access.named(ref, user);
    if (!access.clerk(matter, user)) {
      notes.act(ref, "electorate-seen", user.username(), user.organisation().code(), Map.of());
    }
    String asked = text.strip();
    int at = Math.max(1, Math.min(page, MOST));
    List<Unit> shown = book.electorate().page(ref, asked, at, PAGE);
    Map<Long, BallotOrigin> voted =
        book.ballots().among(ref, shown.stream().map(Unit::owner).distinct().toList()).stream()
            .collect(Collectors.toMap(OwnerBallot::owner, OwnerBallot::origin));
    int found = book.electorate().count(ref, asked);
    return new Page(
        shown.stream().map(one -> new Row(one, voted.get(one.owner()))).toList(), found, at, Math.max(1, (found + PAGE - 1) / PAGE));
  }

  /** All units with the codes of their owners, to be printed; that it was asked for is an entry of the trail. */
  public List<Unit> slips(String ref, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    notes.act(ref, "slips-printed", user.username(), matter.community(), Map.of());
    return book.electorate().all(ref);
  }

  /**
   * The units of each owner, to be printed with his code, in the order of the list.
   *
   * @throws EnteredInvalid before the list is frozen
   */
  public List<List<Unit>> codes(String ref, CurrentUser user) {
    access.worked(ref, user);
    faults.require(FROZEN.contains(access.header(ref).state()), "unit", "not-frozen");
    return List.copyOf(
        slips(ref, user).stream().collect(Collectors.groupingBy(Unit::owner, LinkedHashMap::new, Collectors.toList())).values());
  }

  /**
   * All units for the sheet that is put up where the owners live; that it was asked for is an entry of the trail.
   *
   * @throws EnteredInvalid while the list is not posted
   */
  public List<Unit> roll(String ref, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    faults.require(access.header(ref).state().equals("POSTED"), "unit", "not-posted");
    notes.act(ref, "roll-printed", user.username(), matter.community(), Map.of());
    return book.electorate().all(ref);
  }

  /** @throws EnteredInvalid with the fields that are wrong, and once the list is posted or frozen */
  public void add(String ref, NewUnit typed, CurrentUser user) {
    OwnersMatter matter = listing(ref, user, "unit");
    Roll roll = roll(ref);
    roll.add(typed);
    keep(ref, roll, "unit");
    notes.act(ref, "unit-added", user.username(), matter.community(), Map.of("unit", WrittenText.plain(typed.unit())));
  }

  /**
   * Takes in a file in addition to the units on the list already.
   *
   * @return how many were taken in
   * @throws EnteredInvalid for a file that cannot be read, or with a row that is wrong; nothing is taken in then
   */
  public int take(String ref, byte[] content, CurrentUser user) {
    OwnersMatter matter = listing(ref, user, "file");
    Roll roll = roll(ref);
    file.read(content, roll);
    keep(ref, roll, "file");
    notes.note(ref, "units", user.username(), matter.community(), roll.added().size());
    return roll.added().size();
  }

  /** @throws EnteredInvalid once the list is posted or frozen */
  public void remove(String ref, long id, CurrentUser user) {
    OwnersMatter matter = listing(ref, user, "unit");
    String unit = book.electorate().all(ref).stream().filter(one -> one.id() == id).map(Unit::unit).findFirst().orElse("");
    book.electorate().remove(ref, id);
    notes.act(ref, "unit-removed", user.username(), matter.community(), Map.of("unit", unit));
  }

  private OwnersMatter listing(String ref, CurrentUser user, String field) {
    access.worked(ref, user);
    OwnersMatter matter = book.matters().lock(ref);
    // what was posted is put right where an objection to it was found right, and then posted again
    String state = access.header(ref).state();
    boolean open = state.equals("PREPARING") || state.equals("CHECKING") && book.remarks().due(ref).contains(Remedy.LIST);
    faults.require(open, field, "not-listing");
    return matter;
  }

  private Roll roll(String ref) {
    return new Roll(book.electorate().all(ref), faults, notes);
  }

  private void keep(String ref, Roll roll, String field) {
    faults.require(roll.size() <= MOST, field, "many", MOST);
    book.electorate().insert(ref, roll.newOwners(), roll.added());
  }

  /** @param found all that were found, on whatever page */
  public record Page(List<Row> rows, int found, int page, int pages) {}

  /** @param voted over which channel the owner voted; null where he did not */
  public record Row(Unit unit, BallotOrigin voted) {}
}
