package org.zhunru.certificate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;

/** How many certificates were asked for, issued, refused and redirected; by kind, demanding organisation and month. */
@Service
@Transactional(readOnly = true)
public class CertificateFigures {

  private static final int ALL = 1_000_000;

  private final RequestRows rows;
  private final Counters counters;

  CertificateFigures(RequestRows rows, Counters counters) {
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
    Map<String, List<CertificateRequest>> groups =
        rows.of(counters.inReach(user), from, to, ALL).stream()
            .collect(Collectors.groupingBy(name(by), TreeMap::new, Collectors.toList()));
    Comparator<Line> order =
        by == By.MONTH ? Comparator.comparing(Line::name) : Comparator.comparingInt(Line::asked).reversed();
    return groups.entrySet().stream().map(group -> line(group.getKey(), group.getValue())).sorted(order).toList();
  }

  private static Function<CertificateRequest, String> name(By by) {
    return switch (by) {
      case KIND -> CertificateRequest::title;
      case RESULT -> request -> request.result().name();
      case DEMANDED_BY -> CertificateRequest::demandedBy;
      case MONTH -> request -> YearMonth.from(request.requestedOn()).toString();
    };
  }

  private static Line line(String name, List<CertificateRequest> requests) {
    int issued = count(requests, "ISSUED");
    int redirected = count(requests, "REDIRECTED");
    int running = (int) requests.stream().filter(request -> request.outcome() == null).count();
    return new Line(name, requests.size(), issued, redirected, requests.size() - issued - redirected - running, running);
  }

  private static int count(List<CertificateRequest> requests, String outcome) {
    return (int) requests.stream().filter(request -> outcome.equals(request.outcome())).count();
  }
}
