package org.zhunru.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

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

  /** @throws TenureInvalid for a day that is not after the last day in force, or later than one more term */
  public void ask(String ref, LocalDate until, String reason, String by, String byName, String organisation) {
    AdmittedItem item = items.get(ref);
    if (until == null || !until.isAfter(item.inForceTo())) {
      throw new TenureInvalid("until", notes.text("form.renewal.until", TenureNotes.day(item.inForceTo())));
    }
    LocalDate latest = time.latestRenewal(item);
    if (until.isAfter(latest)) {
      throw new TenureInvalid("until", notes.text("form.renewal.latest", TenureNotes.day(latest)));
    }
    jdbc.sql("insert into tenure_renewal (ref, until_, reason, asked_by, asked_at) values (?, ?, ?, ?, ?)")
        .params(ref, until, reason, byName, notes.now())
        .update();
    notes.note(ref, "renewal-asked", by, organisation, TenureNotes.day(until), reason);
  }

  public void letExpire(String ref, String by, String organisation) {
    notes.note(ref, "renewal-not-asked", by, organisation);
  }

  /** The lead unit's leader agrees or not. */
  public void decide(String ref, boolean approved, String opinion, String by, String byName, String organisation) {
    set(ref, approved ? "APPROVED" : "REFUSED", opinion, byName);
    notes.note(ref, approved ? "renewal-approved" : "renewal-disapproved", by, organisation, opinion);
  }

  /** The table found a reason against it. */
  public void refuse(String ref, String reasonCode) {
    if ("RN_POSSIBLE".equals(reasonCode)) {
      return;
    }
    String why = notes.text("renewal." + reasonCode);
    set(ref, "REFUSED", why, notes.text("renewal.rules"));
    notes.system(ref, "renewal-refused", why);
  }

  /** @return end of the new last day */
  public Instant renew(String ref) {
    LocalDate until = of(ref).get(of(ref).size() - 1).until();
    items.renew(ref, until);
    notes.system(ref, "renewed", TenureNotes.day(until));
    return time.endOf(until);
  }

  @Transactional(readOnly = true)
  public List<Renewal> of(String ref) {
    return jdbc.sql(
            "select until_, reason, asked_by, asked_at, result, opinion, decided_by from tenure_renewal where ref = ? order by"
                + " id")
        .param(ref)
        .query(
            (rs, n) ->
                new Renewal(
                    Lives.day(rs, "until_"),
                    rs.getString("reason"),
                    rs.getString("asked_by"),
                    Lives.instant(rs, "asked_at"),
                    rs.getString("result"),
                    rs.getString("opinion"),
                    rs.getString("decided_by")))
        .list();
  }

  private void set(String ref, String result, String opinion, String byName) {
    jdbc.sql(
            "update tenure_renewal set result = ?, opinion = ?, decided_by = ?, decided_at = ? where id = (select max(id) from"
                + " tenure_renewal where ref = ?)")
        .params(result, opinion, byName, notes.now(), ref)
        .update();
  }

  /** @param result APPROVED or REFUSED, null before the decision */
  public record Renewal(
      LocalDate until, String reason, String askedBy, Instant askedAt, String result, String opinion, String decidedBy) {}
}
