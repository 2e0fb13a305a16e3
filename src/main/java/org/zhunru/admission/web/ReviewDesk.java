package org.zhunru.admission.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Review;
import org.zhunru.admission.ReviewRequests;
import org.zhunru.admission.Reviews;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.identity.CurrentUsers;

/** What the page of a case shows of a review. */
@Component("reviewDesk")
class ReviewDesk {

  private final Reviews reviews;
  private final CurrentUsers users;

  ReviewDesk(Reviews reviews, CurrentUsers users) {
    this.reviews = reviews;
    this.users = users;
  }

  /**
   * @param review null where none was asked for
   * @param askUntil end of the term in which this person may ask, null where that is not so
   */
  public record Shown(Review review, Instant askUntil) {}

  public Shown of(CaseHeader header) {
    Instant until =
        ReviewRequests.mayAsk(header, users.require()) ? reviews.askUntil(header).orElse(null) : null;
    return new Shown(reviews.of(header.ref()).orElse(null), until);
  }
}
