package org.zhunru.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;

/** How many certificates were asked for, issued, refused and redirected; by kind, demanding organisation and month. */
@Service
@Transactional(readOnly = true)
public class CertificateFigures {

  private final FigureRows rows;
  private final Counters counters;

  CertificateFigures(FigureRows rows, Counters counters) {
    this.rows = rows;
    this.counters = counters;
  }

  /** What is counted together. */
  public enum By {
    KIND,
    RESULT,
    DEMANDED_BY,
    MONTH
  }

  /**
   * @param name kind, organisation, month ({@code 2026-11}) or name of a {@link CheckResult}
   * @param issued certificates given
   * @param redirected kinds of the prohibited list, answered with the way to do without
   * @param refused not issued for any other reason
   * @param running not ended
   */
  public record Line(String name, int asked, int issued, int redirected, int refused, int running) {}

  /** Most asked first, months in order; of the counters this person may look at. */
  public List<Line> lines(By by, LocalDate from, LocalDate to, CurrentUser user) {
    Comparator<Line> byName = Comparator.comparing(Line::name);
    Comparator<Line> order = by == By.MONTH ? byName : Comparator.comparingInt(Line::asked).reversed().thenComparing(byName);
    return rows.lines(by, counters.inReach(user), from, to).stream().sorted(order).toList();
  }
}
