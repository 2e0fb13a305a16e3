package org.zhunru.tenure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemState;

/** Applications to go on after the last day, and what came of them. */
@Service
@Transactional
public class Renewals {

  private final JdbcClient jdbc;
  private final AdmittedItems items;
  private final TenureNotes notes;
  private final TenureTime time;

  Renewals(JdbcClient jdbc, AdmittedItems items, TenureNotes notes, TenureTime time) {
    this.jdbc = jdbc;
    this.items = items;
    this.notes = notes;
    this.time = time;
  }

  public void remind(String ref) {
    notes.system(ref, "renewal-due", TenureNotes.day(items.get(ref).inForceTo()));
  }

  /**
   * @param money yuan for each community in the new term; 0 only where no money went with the item before
   * @throws TenureInvalid for a day that is not after the last day in force, or later than one more term, or for money that
   *     is missing
   */
  public void ask(String ref, LocalDate until, BigDecimal money, String reason, String by, String byName, String organisation) {
    AdmittedItem item = items.get(ref);
    boolean paid = item.shares().stream().anyMatch(share -> share.moneyFirst() || share.money().signum() > 0);
    if (money == null || paid && money.signum() == 0) {
      throw new TenureInvalid("money", notes.text(paid ? "form.renewal.paid" : "form.renewal.money"));
    }
    if (until == null || !until.isAfter(item.inForceTo())) {
      throw new TenureInvalid("until", notes.text("form.renewal.until", TenureNotes.day(item.inForceTo())));
    }
    LocalDate latest = time.latestRenewal(item);
    if (until.isAfter(latest)) {
      throw new TenureInvalid("until", notes.text("form.renewal.latest", TenureNotes.day(latest)));
    }
    jdbc.sql("insert into tenure_renewal (ref, until_, money, reason, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)")
        .params(ref, until, money, reason, byName, notes.now())
        .update();
    notes.note(ref, "renewal-asked", by, organisation, TenureNotes.day(until), reason, money.toPlainString());
  }

  public void letExpire(String ref, String by, String organisation) {
    notes.note(ref, "renewal-not-asked", by, organisation);
  }

  /** The lead unit's leader agrees or not. */
  public void decide(String ref, boolean approved, String opinion, String by, String byName, String organisation) {
    set(ref, approved ? "APPROVED" : "REFUSED", opinion, byName);
    notes.note(ref, approved ? "renewal-approved" : "renewal-disapproved", by, organisation, opinion);
  }

  /** The table found a reason against it; what was refused already (drawings of before came here after the leader's no) stands. */
  public void refuse(String ref, String reasonCode) {
    if ("REFUSED".equals(latest(ref).result())) {
      return;
    }
    String why = notes.text("renewal." + reasonCode);
    set(ref, "REFUSED", why, notes.text("renewal.rules"));
    notes.system(ref, "renewal-refused", why);
  }

  /**
   * The renewal is agreed to: its money is promised to each community, and the term begins when it is there.
   *
   * @return whether anything has to arrive first
   */
  public boolean promise(String ref) {
    items.promise(ref, latest(ref).money());
    boolean needed = items.get(ref).shares().stream().anyMatch(share -> share.current() && !(share.provided() && share.renewalProvided()));
    if (needed) {
      notes.system(ref, "renewal-funds-asked", latest(ref).money().toPlainString());
    }
    return needed;
  }

  /** Whether a renewal is agreed to whose money is not there, and the item still goes on. */
  @Transactional(readOnly = true)
  public boolean awaited(String ref) {
    return items.get(ref).state() == ItemState.IN_FORCE
        && of(ref).stream().anyMatch(renewal -> "APPROVED".equals(renewal.result()) && renewal.renewedAt() == null);
  }

  /** Whether a renewal is agreed to that did not begin, and everything promised for both terms is there. */
  @Transactional(readOnly = true)
  public boolean funded(String ref) {
    return of(ref).stream().anyMatch(renewal -> "APPROVED".equals(renewal.result()) && renewal.renewedAt() == null)
        && items.get(ref).shares().stream().filter(AdmittedItem.Share::current).allMatch(share -> share.provided() && share.renewalProvided());
  }

  /**
   * The last day is over and the money of the renewal is not there: nobody may ask the communities for it.
   *
   * @return until when it waits
   */
  public Instant await(String ref) {
    Instant until = time.termEnd("tenure.renewal-funds");
    items.move(ref, ItemState.AWAITING_FUNDS, notes.text("reason.renewal-unfunded"));
    notes.move(ref, "AWAITING_FUNDS", until);
    notes.system(ref, "renewal-awaited", TenureNotes.day(time.dayOf(until)));
    return until;
  }

  /** @return end of the new last day */
  public Instant renew(String ref) {
    AdmittedItem item = items.get(ref);
    LocalDate until = latest(ref).until();
    LocalDate from = item.inForceTo().isBefore(time.today()) ? time.today() : item.inForceTo().plusDays(1);
    items.renew(ref, until);
    jdbc.sql("update tenure_renewal set renewed_at = ?, from_ = ? where id = (select max(id) from tenure_renewal where ref = ?)")
        .params(notes.now(), from, ref)
        .update();
    jdbc.sql("update tenure_life set term_from = ? where ref = ?").params(from, ref).update();
    if (item.state() == ItemState.AWAITING_FUNDS) {
      notes.move(ref, "IN_FORCE", null);
    }
    notes.system(ref, "renewed", TenureNotes.day(until));
    return time.endOf(until);
  }

  private Renewal latest(String ref) {
    List<Renewal> all = of(ref);
    return all.get(all.size() - 1);
  }

  @Transactional(readOnly = true)
  public List<Renewal> of(String ref) {
    return jdbc.sql(
            "select from_, until_, money, reason, asked_by, asked_at, result, opinion, decided_by, decided_at, renewed_at from tenure_renewal where ref = ? order by"
                + " id")
        .param(ref)
        .query(
            (rs, n) ->
                new Renewal(
                    Lives.day(rs, "from_"),
                    Lives.day(rs, "until_"),
                    rs.getBigDecimal("money"),
                    rs.getString("reason"),
                    rs.getString("asked_by"),
                    Lives.instant(rs, "asked_at"),
                    rs.getString("result"),
                    rs.getString("opinion"),
                    rs.getString("decided_by"),
                    Lives.instant(rs, "decided_at"),
                    Lives.instant(rs, "renewed_at")))
        .list();
  }

  private void set(String ref, String result, String opinion, String byName) {
    jdbc.sql(
            "update tenure_renewal set result = ?, opinion = ?, decided_by = ?, decided_at = ? where id = (select max(id) from"
                + " tenure_renewal where ref = ?)")
        .params(result, opinion, byName, notes.now(), ref)
        .update();
  }

  /**
   * @param from first day of the new term, null before it took effect
   * @param money yuan for each community in the new term, null for renewals before that was asked
   * @param result APPROVED or REFUSED, null before the decision
   * @param renewedAt when it took effect, null where it did not yet
   */
  public record Renewal(
      LocalDate from,
      LocalDate until,
      BigDecimal money,
      String reason,
      String askedBy,
      Instant askedAt,
      String result,
      String opinion,
      String decidedBy,
      Instant decidedAt,
      Instant renewedAt) {}
}
