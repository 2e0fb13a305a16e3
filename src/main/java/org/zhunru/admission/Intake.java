package org.zhunru.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** Takes requests in: who may, once only, and with everything that belongs to them. */
@Component
class Intake {

  private final IntakeRows rows;
  private final Previews previews;
  private final OpenRequests requests;
  private final DraftHandover drafts;
  private final AdmissionFlow flow;

  Intake(IntakeRows rows, Previews previews, OpenRequests requests, DraftHandover drafts, AdmissionFlow flow) {
    this.rows = rows;
    this.previews = previews;
    this.requests = requests;
    this.drafts = drafts;
    this.flow = flow;
  }

  String submit(SubmitAdmission command, CurrentUser user) {
    if (!user.has(Role.DEPARTMENT_CLERK)) {
      throw new AccessDeniedException("Only a department applies");
    }
    String hash = sha256(rows.write(command.application()));
    String earlier = rows.earlier(user.username(), command.idempotencyKey(), hash);
    if (earlier != null) {
      return earlier;
    }
    previews.refuseFaults(command.application(), user);
    String ref = requests.open(command.application(), user);
    rows.remember(user.username(), command.idempotencyKey(), hash, ref, requests.header(ref).openedAt());
    drafts.handOver(command.draftId(), ref, user);
    flow.begin(ref, user.organisation().code(), requests.leadUnit(user));
    return ref;
  }

  Optional<String> submittedWith(String key, CurrentUser user) {
    return rows.submittedWith(user.username(), key);
  }

  List<AdmissionView.Submission> submissions(String ref) {
    return rows.submissions(ref);
  }

  Application declared(String ref, int number) {
    return rows.declared(ref, number).orElseThrow(() -> new NoSuchCase(ref));
  }

  void correct(String ref, Application corrected, CurrentUser user) {
    CaseHeader header = requests.header(ref);
    if (!user.has(Role.DEPARTMENT_CLERK) || !header.applicant().equals(user.organisation().code())) {
      throw new AccessDeniedException("Only the applying department corrects");
    }
    if (Emergencies.takesPapers(header.state())) {
      previews.refusePaperFaults(declared(ref, submissions(ref).size()), corrected, header.openedAt(), user);
    } else if (header.state().equals("CORRECTION_REQUIRED")) {
      previews.refuseFaults(corrected, user);
    } else {
      throw new AdmissionRefusal("admission.correct.not-asked");
    }
    requests.submitAgain(ref, corrected, user);
    flow.corrected(ref, user);
  }

  void checkWithdrawal(String ref, CurrentUser user) {
    CaseHeader header = requests.header(ref);
    if (!user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER)
        || !header.applicant().equals(user.organisation().code())) {
      throw new AccessDeniedException("Only the applying department withdraws");
    }
    if (!header.open() || header.outcome() != null) {
      throw new AdmissionRefusal("admission.withdraw.closed");
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
