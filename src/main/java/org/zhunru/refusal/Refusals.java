package org.zhunru.refusal;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;

/** What people ask of this room: report a task, see what it may be, look at a report, and ask to look again. */
@Service
@Transactional
public class Refusals {

  /** Kind of the case files this room opens. */
  public static final String KIND = "JJ";

  private final ReportCheck check;
  private final Reports reports;
  private final Judges judges;
  private final Matches matches;
  private final RefusalViews views;
  private final RefusalFlow flow;

  Refusals(Incoming incoming, Judges judges, Matches matches, RefusalViews views, RefusalFlow flow) {
    this.check = incoming.check();
    this.reports = incoming.reports();
    this.judges = judges;
    this.matches = matches;
    this.views = views;
    this.flow = flow;
  }

  /**
   * Reports a task and has it judged at once. A report of the same matter within the district's hours joins the open one.
   *
   * @return number of the case
   * @throws ReportInvalid with every wrong field
   */
  public String report(ReportTask report, CurrentUser user) {
    check.refuseFaults(report, community(user));
    return reports.join(report, user).orElseGet(() -> begin(report, user));
  }

  private String begin(ReportTask report, CurrentUser user) {
    Refusal opened = reports.open(report, user);
    String group =
        check.askers(user.organisation()).stream()
            .filter(one -> one.code().equals(opened.asked().department()))
            .findFirst()
            .map(AskedGroup::of)
            .orElse(null);
    Judges.Judge verifiers = judges.verifiers(opened);
    Judges.Judge signers = judges.signers(opened);
    judges.seat(opened, verifiers, signers);
    flow.begin(opened.ref(), opened.leadUnit(), group, verifiers.group(), signers.group());
    return opened.ref();
  }

  /** What a task called like that may be in this community, best first. */
  @Transactional(readOnly = true)
  public List<Match> matches(String text, CurrentUser user) {
    return matches.of(text, community(user).organisation());
  }

  /** Organisations of the district that may hand tasks to this community. */
  @Transactional(readOnly = true)
  public List<Organisation> askers(CurrentUser user) {
    return check.askers(community(user).organisation());
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none the user may see */
  @Transactional(readOnly = true)
  public RefusalView view(String ref, CurrentUser user) {
    return views.view(ref, user);
  }

  /**
   * Asks the lead unit to look again at a task that may not be refused; once, within its term.
   *
   * @throws RefusalClosed when it cannot be asked (any more)
   */
  public void lookAgain(String ref, CurrentUser user) {
    RefusalView view = views.view(ref, user);
    if (!RefusalViews.isReporter(view.refusal(), user)) {
      throw new AccessDeniedException("Another's report");
    }
    flow.lookAgain(ref);
  }

  private static CurrentUser community(CurrentUser user) {
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Only a community reports");
    }
    return user;
  }

  /** How a report is checked and taken in. */
  @Component
  record Incoming(ReportCheck check, Reports reports) {}
}
