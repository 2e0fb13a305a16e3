package org.zhunru.refusal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.Likeness;

/** 法定职责目录: what the law gives to residents' committees themselves, and whether a report is about one of them. */
@Service
@Transactional(readOnly = true)
public class Duties {

  private static final String SELECT = "select code, title, words, statute, article, law_text, source, settled from refusal_duty";

  private final JdbcClient jdbc;
  private final SameMatter same;

  Duties(JdbcClient jdbc, SameMatter same) {
    this.jdbc = jdbc;
    this.same = same;
  }

  /** By code. */
  public List<Duty> all() {
    return jdbc.sql(SELECT + " order by code")
        .query(
            (rs, n) ->
                new Duty(
                    rs.getString(1),
                    rs.getString(2),
                    List.of(rs.getString(3).split(" ")),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getString(6),
                    rs.getString(7),
                    rs.getBoolean(8)))
        .list();
  }

  /** @param code as it stands in the list; any other finds nothing */
  Optional<Duty> find(String code) {
    return all().stream().filter(duty -> duty.code().equals(code)).findFirst();
  }

  /** The duty that the report names, or whose name it says word for word where it names nothing else. */
  Optional<Duty> of(ReportTask report) {
    if (!report.dutyCode().isEmpty()) {
      return find(report.dutyCode());
    }
    String matter = Likeness.plain(report.matter());
    return namesAnother(report)
        ? Optional.empty()
        : all().stream().filter(duty -> duty.names().map(Likeness::plain).anyMatch(matter::equals)).findFirst();
  }

  /** Duties called like the text, in the order of the list. */
  List<Duty> like(String matter) {
    return all().stream().filter(duty -> duty.names().anyMatch(name -> same.perhaps(name, matter))).toList();
  }

  /**
   * Whether the law gives the task to the community itself: only what is named in the list, and nothing more. What reads like
   * a duty, asks for more than it or comes with a form or a certificate is not known.
   */
  Known known(ReportTask report) {
    Optional<Duty> duty = of(report);
    boolean more = !report.beyond().isEmpty() || !report.certificate().isEmpty() || !report.survey().isEmpty();
    if (duty.filter(Duty::settled).isPresent() && !more) {
      return Known.YES;
    }
    return duty.isPresent() || reads(report) || !report.duty().isEmpty() ? Known.UNKNOWN : Known.NO;
  }

  /** It is perhaps a duty, so that nobody refuses it unseen; what only the asker says is not enough. */
  boolean perhaps(ReportTask report) {
    return report.duty().equals("SURE") || of(report).isPresent() || reads(report);
  }

  private boolean reads(ReportTask report) {
    return !namesAnother(report) && !like(report.matter()).isEmpty();
  }

  private static boolean namesAnother(ReportTask report) {
    return report.itemRef() != null || !report.itemCode().isEmpty();
  }
}
