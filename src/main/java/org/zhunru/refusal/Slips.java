package org.zhunru.refusal;

import java.time.LocalDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.district.DistrictClock;

/**
 * 拒绝回执: what a community shows who asked, and its protection — no assessment counts the refusal against it from that
 * day on.
 */
@Service
@Transactional
public class Slips {

  private static final String NEXT = "\n";

  private final JdbcClient jdbc;
  private final RefusalRows rows;
  private final CaseFiles cases;
  private final RefusalNotes notes;
  private final Writing writing;

  Slips(JdbcClient jdbc, RefusalRows rows, CaseFiles cases, RefusalNotes notes, Writing writing) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.writing = writing;
  }

  /** Issues the slip, protects the community and tells the department; nothing where it stands already. */
  public void issue(String ref) {
    Refusal refusal = rows.get(ref);
    if (refusal.slipAt() != null) {
      return;
    }
    rows.set(ref, "slip_at = ?, informed = true", RefusalRows.time(notes.now()));
    jdbc.sql("insert into refusal_protection (ref, community, matter, from_) values (?, ?, ?, ?)")
        .params(ref, refusal.community(), refusal.asked().matter(), refusal.asked().on())
        .update();
    keep(ref, writing.text().of(refusal));
    if (refusal.asked().department() != null) {
      cases.addParty(ref, refusal.asked().department(), "DEPARTMENT");
    }
    notes.noteSystem(ref, "slip-issued", notes.text("ground." + refusal.ground()), refusal.asked().asker());
  }

  private void keep(String ref, Slip slip) {
    jdbc.sql(
            "insert into refusal_slip (ref, organ, addressee, asked, ground, law, remarks, copy_to, issued_on)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref,
            slip.organ(),
            slip.addressee(),
            slip.asked(),
            slip.ground(),
            slip.law(),
            String.join(NEXT, slip.remarks()),
            slip.copyTo(),
            slip.issuedOn())
        .update();
  }

  /** The slip word for word as it was issued; null where none was. */
  Slip slip(Refusal refusal) {
    return refusal.slipAt() == null ? null : kept(refusal.ref()).orElseGet(() -> writing.text().of(refusal));
  }

  private Optional<Slip> kept(String ref) {
    return jdbc.sql(
            "select organ, addressee, asked, ground, law, remarks, copy_to, issued_on from refusal_slip where ref = ?")
        .param(ref)
        .query(
            (rs, n) ->
                new Slip(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5),
                    List.of(rs.getString(6).split(NEXT)),
                    rs.getString(7),
                    rs.getDate(8).toLocalDate()))
        .optional();
  }

  /** The report was found untrue: the slip counts no more, and the protection ends with today. */
  void withdraw(String ref) {
    jdbc.sql("update refusal_protection set until_ = ? where ref = ?").params(writing.clock().today(), ref).update();
    notes.noteSystem(ref, "slip-withdrawn");
  }

  /** Empty where no slip was ever issued. */
  @Transactional(readOnly = true)
  public Optional<Protection> protection(String ref) {
    return jdbc.sql("select ref, community, matter, from_, until_ from refusal_protection where ref = ?")
        .param(ref)
        .query((rs, n) -> protection(rs))
        .optional();
  }

  /** Of a row with ref, community, matter, first and last day. */
  static Protection protection(ResultSet rs) throws SQLException {
    return new Protection(
        rs.getString(1),
        rs.getString(2),
        rs.getString(3),
        rs.getDate(4).toLocalDate(),
        rs.getDate(5) == null ? null : rs.getDate(5).toLocalDate());
  }

  /** How a slip is written, and the day. */
  @Component
  record Writing(SlipText text, DistrictClock clock) {}

  /**
   * A slip, word for word as it was issued.
   *
   * @param organ who signs it
   * @param asked what was asked, and what register and lists said of it on that day
   * @param ground why the task is refused
   * @param law what that rests on
   * @param remarks what else it says, one paragraph each
   * @param copyTo who gets a copy
   */
  public record Slip(
      String organ,
      String addressee,
      String asked,
      String ground,
      String law,
      List<String> remarks,
      String copyTo,
      LocalDate issuedOn) {}

  /**
   * @param from first day on which the refusal counts in no assessment
   * @param until last day, null while it goes on
   */
  public record Protection(String ref, String community, String matter, LocalDate from, LocalDate until) {}
}
