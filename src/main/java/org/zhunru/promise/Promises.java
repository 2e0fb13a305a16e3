package org.zhunru.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.district.Parameters;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;

/**
 * The promises of a case. Whoever calls has made sure that this person may act in that case, and holds the case, so that two
 * at once are numbered one after the other.
 */
@Service
@Transactional
public class Promises {

  private static final String SYSTEM = "system";

  private final PromiseRows rows;
  private final PromiseOwners owners;
  private final PromiseNotes notes;
  private final Parameters parameters;

  Promises(PromiseRows rows, PromiseOwners owners, PromiseNotes notes, Parameters parameters) {
    this.rows = rows;
    this.owners = owners;
    this.notes = notes;
    this.parameters = parameters;
  }

  /** In the order of their numbers. */
  @Transactional(readOnly = true)
  public List<PromiseItem> of(String parent) {
    return rows.of(parent);
  }

  /** What became of the promises of many cases, by number of the case; of those that have any. */
  @Transactional(readOnly = true)
  public Map<String, Tally> tally(Collection<String> parents) {
    return rows.tally(parents);
  }

  /** Who may owe a promise that residents of this community were made: itself, its street, the district's departments. */
  @Transactional(readOnly = true)
  public List<Organisation> owners(String community) {
    return owners.of(community);
  }

  /**
   * Enters a promise. An owner that is another organisation sees the case from now on.
   *
   * @return its number; the same again where the form was sent before
   * @throws EnteredInvalid with the fields that are wrong
   */
  public int make(String parent, String community, NewPromise typed, CurrentUser user) {
    EnteredFields fields = notes.fields();
    String key = typed.retryKey() == null ? "" : typed.retryKey().strip();
    fields.require(!key.isEmpty() && key.length() <= 60, "what", "no-key").done();
    Optional<Integer> before = rows.made(parent, key);
    if (before.isPresent()) {
      return before.get();
    }
    String what = notes.open(fields, "what", typed.what(), 5, 500);
    String post = notes.open(fields, "post", typed.post(), 2, 60);
    String person = fields.optional("person", typed.person(), 60);
    LocalDate due = day(fields, typed.dueOn());
    Optional<Organisation> owner = owners.of(community).stream().filter(one -> one.code().equals(typed.owner())).findFirst();
    fields.require(owner.isPresent(), "owner", "no-owner").done();
    NewPromise sound = new NewPromise(what, owner.get().code(), post, person, null, key);
    int number = rows.insert(parent, sound, due, user.username(), notes.now());
    notes.cases().addParty(parent, owner.get().code(), "PROMISE");
    note(parent, "made", user, number, what, owner.get().name(), post, PromiseNotes.day(due));
    return number;
  }

  /**
   * Moves the last day of an open promise; the day before stays written down with the reason.
   *
   * @throws EnteredInvalid for a day that is past, too far, or the same, and without a reason
   */
  public void move(String parent, int number, String dueOn, String reason, CurrentUser user) {
    PromiseItem item = unsettled(parent, number);
    EnteredFields fields = notes.fields();
    LocalDate to = day(fields, dueOn);
    String why = notes.open(fields, "reason", reason, 5, 500);
    fields.require(!item.dueOn().equals(to), "dueOn", "same-day").done();
    rows.insert(
        new PromiseEntry(
            item.id(), PromiseEntry.Kind.MOVED, why, item.dueOn(), to, user.username(), user.organisation().code(), notes.now()));
    rows.move(item.id(), to);
    note(parent, "moved", user, number, PromiseNotes.day(item.dueOn()), PromiseNotes.day(to), why);
  }

  /**
   * Says what became of an open promise.
   *
   * @param state KEPT with an account of what was done, BROKEN with the reason, REPLACED with the reason and the number of the
   *     promise that stands for it
   * @throws EnteredInvalid where one of these is missing, and for what is settled already
   */
  public void settle(String parent, int number, String state, String account, String replacedBy, CurrentUser user) {
    PromiseItem item = unsettled(parent, number);
    EnteredFields fields = notes.fields();
    PromiseState said = fields.choice("state", state, PromiseState.class);
    fields.require(said != PromiseState.OPEN && said != PromiseState.LAPSED, "state", "no-state");
    String why = notes.open(fields, "account", account, 5, 2000);
    Integer other = said == PromiseState.REPLACED ? fields.whole("replacedBy", replacedBy, 1, 9999) : null;
    if (other != null) {
      fields.require(other != number && stands(parent, other), "replacedBy", "no-replacement");
    }
    fields.done();
    rows.settle(item.id(), said, why, other, user.username(), notes.now());
    note(parent, "settled." + said, user, number, why, other == null ? "" : other.toString());
  }

  /** Nothing is carried out any more: what is open lapses. @param why one sentence that everybody may read */
  public void lapse(String parent, String why) {
    for (PromiseItem item : rows.of(parent)) {
      if (item.open()) {
        rows.settle(item.id(), PromiseState.LAPSED, why, null, SYSTEM, notes.now());
        notes.note(parent, "lapsed", SYSTEM, null, item.number(), why);
      }
    }
  }

  /** Says in the case which promises are overdue; nothing where none is. */
  public void remind(String parent) {
    String late =
        String.join(
            "、", rows.of(parent).stream().filter(one -> one.overdue() > 0).map(one -> String.valueOf(one.number())).toList());
    if (!late.isEmpty()) {
      notes.note(parent, "overdue", SYSTEM, null, late);
    }
  }

  /** The last day of the open promise that is due first; empty where none is open. @param from only days from this one on */
  @Transactional(readOnly = true)
  public Optional<LocalDate> nextDue(String parent, LocalDate from) {
    return rows.of(parent).stream()
        .filter(PromiseItem::open)
        .map(PromiseItem::dueOn)
        .filter(day -> !day.isBefore(from))
        .min(Comparator.naturalOrder());
  }

  private boolean stands(String parent, int number) {
    return rows.of(parent).stream()
        .anyMatch(
            one -> one.number() == number && (one.state() == PromiseState.OPEN || one.state() == PromiseState.KEPT));
  }

  private PromiseItem unsettled(String parent, int number) {
    PromiseItem item =
        rows.hold(parent, number)
            .orElseThrow(
                () -> new EnteredInvalid(List.of(new EnteredInvalid.Fault("number", notes.text("invalid.no-promise")))));
    notes.fields().require(item.open(), "number", "settled-already").done();
    return item;
  }

  private LocalDate day(EnteredFields fields, String typed) {
    int longest = parameters.number("promise.longest");
    LocalDate day = fields.day("dueOn", typed);
    if (day != null) {
      fields
          .require(!day.isBefore(notes.today()), "dueOn", "past")
          .require(!day.isAfter(notes.today().plusDays(longest)), "dueOn", "far", String.valueOf(longest));
    }
    return day;
  }

  private void note(String parent, String key, CurrentUser user, Object... values) {
    notes.note(parent, key, user.username(), user.organisation().code(), values);
  }
}
