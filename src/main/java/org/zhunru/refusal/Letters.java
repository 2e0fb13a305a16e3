package org.zhunru.refusal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Terms;

/** 处理建议书: the letter in which a sanction is proposed, to whom it goes and who received it (上海市居民委员会工作条例 Art. 38). */
@Service
@Transactional
public class Letters {

  private final JdbcClient jdbc;
  private final CaseFiles cases;
  private final RefusalNotes notes;
  private final DistrictClock clock;
  private final Terms terms;

  Letters(JdbcClient jdbc, CaseFiles cases, RefusalNotes notes, DistrictClock clock, Terms terms) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.notes = notes;
    this.clock = clock;
    this.terms = terms;
  }

  /** Names who gets it; a proposal that was given back may name another. */
  public void address(String ref, String recipient) {
    jdbc.sql("delete from refusal_letter where ref = ?").param(ref).update();
    jdbc.sql("insert into refusal_letter (ref, recipient) values (?, ?)").params(ref, recipient).update();
  }

  /** It is signed and goes out today. */
  public void send(String ref) {
    jdbc.sql("update refusal_letter set sent_on = ? where ref = ?").params(clock.today(), ref).update();
    notes.noteSystem(ref, "letter-sent", of(ref).map(Letter::recipient).orElse(""));
    cases.move(ref, "SANCTION_SENT", terms.end("refusal.checking", notes.now()));
  }

  /**
   * @param person organisation and person who signed for it
   * @param on not before it was sent, not after today
   */
  public void receive(String ref, String person, LocalDate on, String by, String organisation) {
    jdbc.sql("update refusal_letter set received_by = ?, received_on = ? where ref = ?").params(person, on, ref).update();
    notes.note(ref, "letter-received", by, organisation, person, on.toString());
  }

  /** Whether that may be the day of its receipt. */
  @Transactional(readOnly = true)
  public boolean mayBeReceivedOn(String ref, LocalDate day) {
    LocalDate sent = of(ref).map(Letter::sentOn).orElse(null);
    return sent != null && !day.isBefore(sent) && !day.isAfter(clock.today());
  }

  /** Empty where none was addressed. */
  @Transactional(readOnly = true)
  public Optional<Letter> of(String ref) {
    return jdbc.sql("select recipient, sent_on, received_by, received_on from refusal_letter where ref = ?")
        .param(ref)
        .query((rs, n) -> new Letter(rs.getString(1), day(rs.getDate(2)), rs.getString(3), day(rs.getDate(4))))
        .optional();
  }

  private static LocalDate day(Date date) {
    return date == null ? null : date.toLocalDate();
  }

  /**
   * @param sentOn null before it is signed
   * @param receivedBy who signed for it, null before
   */
  public record Letter(String recipient, LocalDate sentOn, String receivedBy, LocalDate receivedOn) {}
}
