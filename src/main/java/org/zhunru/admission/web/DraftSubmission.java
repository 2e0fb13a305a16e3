package org.zhunru.admission.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.Draft;
import org.zhunru.admission.SubmitAdmission;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

/** Submits a draft for whoever is signed in. */
@Component
class DraftSubmission {

  private final Submissions submissions;
  private final CurrentUsers users;

  DraftSubmission(Submissions submissions, CurrentUsers users) {
    this.submissions = submissions;
    this.users = users;
  }

  CurrentUser user() {
    return DraftDesk.clerk(users.require());
  }

  /** The case a draft became, empty while it is a draft. */
  Optional<String> done(long draftId) {
    return submissions.submitted(draftId, user());
  }

  /** @throws ApplicationInvalid also for values that cannot be read */
  String submit(Draft draft, ApplicationForm.Reading reading) {
    if (!reading.unreadable().isEmpty()) {
      throw new ApplicationInvalid(reading.unreadable());
    }
    return submissions.submit(
        new SubmitAdmission(reading.application(), Submissions.key(draft.id()), draft.id()), user());
  }
}
