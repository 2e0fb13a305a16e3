package org.zhunru.promise;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;

/** What an organisation promised residents: looked at, and reported on, by its own people only. */
@Service
@Transactional
public class OwnPromises {

  private static final int MOST_SHOWN = 200;

  private final PromiseRows rows;
  private final PromiseOwners owners;
  private final PromiseNotes notes;

  OwnPromises(PromiseRows rows, PromiseOwners owners, PromiseNotes notes) {
    this.rows = rows;
    this.owners = owners;
    this.notes = notes;
  }

  /** The open ones first, by day. @throws AccessDeniedException for whoever owes none by his post */
  @Transactional(readOnly = true)
  public List<Owed> desk(CurrentUser user) {
    List<String> own = owners.owing(user);
    if (own.isEmpty()) {
      throw new AccessDeniedException("Owes no promise");
    }
    List<PromiseItem> items = rows.owedBy(own, MOST_SHOWN);
    Map<String, CaseHeader> headers = notes.cases().headers(items.stream().map(PromiseItem::parent).distinct().toList());
    return items.stream().map(one -> new Owed(one, headers.get(one.parent()), false)).toList();
  }

  /** @throws NoSuchCase when there is none of that number, or another organisation owes it */
  @Transactional(readOnly = true)
  public Owed one(long id, CurrentUser user) {
    PromiseItem item = rows.find(id).orElseThrow(() -> new NoSuchCase(String.valueOf(id)));
    if (!owners.owing(user).contains(item.owner())) {
      throw new NoSuchCase(String.valueOf(id));
    }
    CaseHeader header = notes.cases().header(item.parent());
    return new Owed(item, header, item.open() && header.open() && owners.reports(user));
  }

  /**
   * Reports how it stands. Whether the promise is kept says whoever keeps the case.
   *
   * @param text 5 to 2000 characters; everybody will read it
   * @throws EnteredInvalid where it is too short or long, or holds a telephone number, and once the promise is settled
   * @throws NoSuchCase for whoever may not report on it
   */
  public void report(long id, String text, CurrentUser user) {
    PromiseItem seen = one(id, user).item();
    if (!owners.reports(user)) {
      throw new NoSuchCase(String.valueOf(id));
    }
    PromiseItem item = rows.hold(seen.parent(), seen.number()).orElseThrow();
    EnteredFields fields = notes.fields();
    fields.require(item.open(), "report", "settled-already");
    String said = notes.open(fields, "report", text, 5, 2000);
    boolean again = item.reports().stream().anyMatch(one -> one.text().equals(said));
    fields.require(!again, "report", "reported-already").done();
    rows.insert(
        new PromiseEntry(
            item.id(), PromiseEntry.Kind.REPORTED, said, null, null, user.username(), user.organisation().code(), notes.now()));
    notes.note(item.parent(), "reported", user.username(), user.organisation().code(), item.number(), said);
  }

  /**
   * @param header of the case it was made in
   * @param reports whether whoever looks may report now
   */
  public record Owed(PromiseItem item, CaseHeader header, boolean reports) {}
}
