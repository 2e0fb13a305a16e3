package org.zhunru.admission;

import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** Takes in that a department asks for the review of a refusal. */
@Service
@Transactional
public class ReviewRequests {

  private final Reviews reviews;
  private final ReviewPanel panel;
  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final AdmissionFlow flow;

  ReviewRequests(Reviews reviews, ReviewPanel panel, AdmissionRows rows, CaseFiles cases, AdmissionFlow flow) {
    this.reviews = reviews;
    this.panel = panel;
    this.rows = rows;
    this.cases = cases;
    this.flow = flow;
  }

  /** Whether this person's department was refused; that it may still ask is not said. */
  public static boolean mayAsk(CaseHeader header, CurrentUser user) {
    return user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER)
        && header.applicant().equals(user.organisation().code());
  }

  /**
   * Asks for the review.
   *
   * @param grounds 10 to 2000 characters, checked by the caller
   * @throws AdmissionRefusal when nothing was refused, the term is over, it was asked before, or nobody else may decide
   */
  public void ask(String ref, String grounds, CurrentUser user) {
    CaseHeader header = cases.visible(ref, user);
    if (!mayAsk(header, user)) {
      throw new AccessDeniedException("Only the applying department asks for a review");
    }
    if (reviews.askUntil(header).isEmpty()) {
      throw new AdmissionRefusal("admission.review.closed");
    }
    ReviewPanel.Seats seats = panel.of(rows.get(ref));
    Instant due = reviews.open(ref, grounds, user.username(), user.organisation().code(), seats);
    flow.review(ref, seats.legalUnit(), seats.panel(), due);
  }
}
