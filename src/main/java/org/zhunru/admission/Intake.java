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
import org.zhunru.casefile.OpenCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.rulebook.Verdict;

/** Takes requests in. */
@Component
class Intake {

  private final IntakeRows rows;
  private final ApplicationCheck check;
  private final FactsOfRequest facts;
  private final IntakeRooms rooms;
  private final AdmissionFlow flow;

  Intake(IntakeRows rows, ApplicationCheck check, FactsOfRequest facts, IntakeRooms rooms, AdmissionFlow flow) {
    this.rows = rows;
    this.check = check;
    this.facts = facts;
    this.rooms = rooms;
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
    check.refuseFaults(command.application(), user, rooms.clock().today());
    String ref = open(command.application(), user);
    rows.remember(user.username(), command.idempotencyKey(), hash, ref, rooms.clock().instant());
    takeDraft(command.draftId(), ref, user);
    flow.begin(ref, user.organisation().code(), rooms.organisations().leadUnitOf(user.organisation()).code());
    return ref;
  }

  Optional<String> submittedWith(String key, CurrentUser user) {
    return rows.submittedWith(user.username(), key);
  }

  private String open(Application application, CurrentUser user) {
    String ref =
        rooms
            .cases()
            .open(
                new OpenCase(
                    Admissions.KIND,
                    application.title().strip(),
                    application.itemCode(),
                    "SUBMITTED",
                    user.organisation().code(),
                    user.username()));
    rows.insert(
        ref,
        user.organisation().code(),
        rooms.organisations().leadUnitOf(user.organisation()).code(),
        application,
        user.username(),
        rooms.clock().instant());
    rooms.notes().note(ref, "submitted", user.username(), user.organisation().code());
    return ref;
  }

  private void takeDraft(Long draftId, String ref, CurrentUser user) {
    if (draftId == null) {
      return;
    }
    Draft draft = rooms.drafts().find(draftId, user).orElseThrow(() -> new AdmissionRefusal("admission.draft.gone"));
    rooms.documents().move(draft.documentsRef(), ref);
    rooms.drafts().remove(draftId, user);
  }

  void correct(String ref, Application corrected, CurrentUser user) {
    CaseHeader header = rooms.cases().header(ref);
    if (!user.has(Role.DEPARTMENT_CLERK) || !header.applicant().equals(user.organisation().code())) {
      throw new AccessDeniedException("Only the applying department corrects");
    }
    if (!header.state().equals("CORRECTION_REQUIRED")) {
      throw new AdmissionRefusal("admission.correct.not-asked");
    }
    check.refuseFaults(corrected, user, rooms.clock().today());
    rows.addSubmission(ref, corrected, user.username(), rooms.clock().instant());
    rooms.cases().rename(ref, corrected.title().strip(), corrected.itemCode());
    flow.corrected(ref, user);
  }

  void checkWithdrawal(String ref, CurrentUser user) {
    CaseHeader header = rooms.cases().header(ref);
    if (!user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER)
        || !header.applicant().equals(user.organisation().code())) {
      throw new AccessDeniedException("Only the applying department withdraws");
    }
    if (!header.open()) {
      throw new AdmissionRefusal("admission.withdraw.closed");
    }
  }

  List<ApplicationInvalid.Fault> faults(Application application, CurrentUser user) {
    return check.faults(application, user, rooms.clock().today());
  }

  Verdict preview(Application application, boolean emergencyOrder, CurrentUser user) {
    return rooms
        .rulebook()
        .judge(
            facts.facts(application, user.organisation(), rooms.clock().today(), emergencyOrder, false, null));
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
