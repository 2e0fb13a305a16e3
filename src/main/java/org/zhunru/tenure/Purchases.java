package org.zhunru.tenure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.OpenCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** 购买服务: what a department bought instead of handing a task to communities; each has a case file of kind GM. */
@Service
@Transactional
public class Purchases {

  /** Kind of the case files of purchases. */
  public static final String KIND = "GM";

  private static final String SELECT =
      "select ref, source_ref, department, lead_unit, supplier, contract_number, amount, starts_on, ends_on, scope_,"
          + " recorded_by, recorded_at, noted_by, noted_at, note from tenure_purchase ";

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final TenureNotes notes;
  private final TenureFlow flow;

  Purchases(JdbcClient jdbc, Organisations organisations, TenureNotes notes, TenureFlow flow) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.notes = notes;
    this.flow = flow;
  }

  /**
   * Opens the case file of a purchase that a request for admission led to.
   *
   * @return its number
   */
  public String open(CaseHeader decided) {
    Organisation lead = organisations.leadUnitOf(organisations.get(decided.applicant()));
    String title = notes.text("purchase.case", decided.ref(), decided.title());
    String ref =
        notes.cases().open(
            new OpenCase(
                KIND,
                title.length() <= 300 ? title : title.substring(0, 299) + "…",
                decided.subject(),
                "PURCHASE_PENDING",
                decided.applicant(),
                decided.openedBy()));
    for (String part : List.of("COMMUNITY", "STREET", "REVIEWER")) {
      notes.cases().parties(decided.ref(), part).forEach(code -> notes.cases().addParty(ref, code, part));
    }
    jdbc.sql("insert into tenure_purchase (ref, source_ref, department, lead_unit) values (?, ?, ?, ?)")
        .params(ref, decided.ref(), decided.applicant(), lead.code())
        .update();
    notes.system(ref, "purchase-opened", decided.ref());
    flow.beginPurchase(ref, decided.applicant(), lead.code());
    return ref;
  }

  /** @throws TenureInvalid where the service ends before it begins */
  public void record(String ref, Contract contract, String by, String byName, String organisation) {
    if (contract.endsOn().isBefore(contract.startsOn())) {
      throw new TenureInvalid("endsOn", notes.text("form.purchase.ends"));
    }
    jdbc.sql(
            "update tenure_purchase set supplier = ?, contract_number = ?, amount = ?, starts_on = ?, ends_on = ?, scope_ = ?,"
                + " recorded_by = ?, recorded_at = ? where ref = ?")
        .params(
            contract.supplier(),
            contract.number(),
            contract.amount(),
            contract.startsOn(),
            contract.endsOn(),
            contract.scope(),
            byName,
            notes.now(),
            ref)
        .update();
    notes.move(ref, "PURCHASE_RECORDED", null);
    notes.note(ref, "purchase-recorded", by, organisation, contract.supplier(), contract.number(), contract.amount().toPlainString());
  }

  public void note(String ref, boolean agreed, String note, String by, String byName, String organisation) {
    if (agreed) {
      jdbc.sql("update tenure_purchase set noted_by = ?, noted_at = ?, note = ? where ref = ?")
          .params(byName, notes.now(), note, ref)
          .update();
    } else {
      notes.move(ref, "PURCHASE_PENDING", null);
    }
    notes.note(ref, agreed ? "purchase-noted" : "purchase-returned", by, organisation, note);
  }

  public void close(String ref) {
    notes.cases().close(ref, "PURCHASE_NOTED", "PURCHASE_SERVICE", "JV_PURCHASE_SERVICE");
  }

  /** @throws NoSuchCase when there is none the user may see */
  @Transactional(readOnly = true)
  public Purchase get(String ref, CurrentUser user) {
    notes.cases().visible(ref, user);
    return jdbc.sql(SELECT + "where ref = ?")
        .param(ref)
        .query((rs, n) -> purchase(rs))
        .optional()
        .orElseThrow(() -> new NoSuchCase(ref));
  }

  /**
   * What this person may list.
   *
   * @throws AccessDeniedException for whoever is neither of a department nor of a lead unit
   */
  @Transactional(readOnly = true)
  public List<Purchase> listed(CurrentUser user, int limit) {
    if (!user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER, Role.LEAD_CLERK, Role.LEAD_LEADER)) {
      throw new AccessDeniedException("Neither department nor lead unit");
    }
    return of(user.organisation().code(), limit);
  }

  /** Of a department, or of all departments a lead unit runs the lists for; newest first. */
  @Transactional(readOnly = true)
  public List<Purchase> of(String organisation, int limit) {
    return jdbc.sql(SELECT + "where department = ? or lead_unit = ? order by ref desc limit ?")
        .params(organisation, organisation, limit)
        .query((rs, n) -> purchase(rs))
        .list();
  }

  private static Purchase purchase(ResultSet rs) throws SQLException {
    Contract contract =
        rs.getString("supplier") == null
            ? null
            : new Contract(
                rs.getString("supplier"),
                rs.getString("contract_number"),
                rs.getBigDecimal("amount"),
                Lives.day(rs, "starts_on"),
                Lives.day(rs, "ends_on"),
                rs.getString("scope_"));
    return new Purchase(
        rs.getString("ref"),
        rs.getString("source_ref"),
        rs.getString("department"),
        contract,
        rs.getString("recorded_by"),
        Lives.instant(rs, "recorded_at"),
        rs.getString("noted_by"),
        Lives.instant(rs, "noted_at"),
        rs.getString("note"));
  }

  /** @param amount yuan of the contract */
  public record Contract(
      String supplier, String number, BigDecimal amount, LocalDate startsOn, LocalDate endsOn, String scope) {}

  /**
   * @param sourceRef number of the request for admission
   * @param contract null before the department recorded it
   */
  public record Purchase(
      String ref,
      String sourceRef,
      String department,
      Contract contract,
      String recordedBy,
      Instant recordedAt,
      String notedBy,
      Instant notedAt,
      String note) {}
}
