package org.zhunru.admission.web;

import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.SubmitAdmission;
import org.zhunru.identity.CurrentUser;

/** Submits once, however often it is asked to. */
@Component
class Submissions {

  /** Begins the key of every submission of a draft; no other program may send a key that begins so. */
  static final String OWN_KEYS = "zhunru:";

  private final Admissions admissions;

  Submissions(Admissions admissions) {
    this.admissions = admissions;
  }

  /** The key under which a draft is submitted. */
  static String key(long draftId) {
    return OWN_KEYS + "draft-" + draftId;
  }

  String submit(SubmitAdmission command, CurrentUser user) {
    try {
      return admissions.submit(command, user);
    } catch (DuplicateKeyException | ConcurrencyFailureException e) {
      // the same call came twice at once; the other one is through now
      return admissions.submit(command, user);
    }
  }

  Optional<String> submitted(long draftId, CurrentUser user) {
    return admissions.submittedWith(key(draftId), user);
  }
}
