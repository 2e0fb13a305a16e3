package org.zhunru.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.identity.CurrentUser;
import org.zhunru.rulebook.Verdict;

/** What people ask of this room: submit, correct and withdraw a request, look at it, and ask beforehand what the rules say. */
@Service
@Transactional
public class Admissions {

  /** Kind of the case files this room opens. */
  public static final String KIND = "ZR";

  private final Intake intake;
  private final Previews previews;
  private final AdmissionFlow flow;
  private final AdmissionViews views;
  private final CaseFiles cases;

  Admissions(Intake intake, Previews previews, AdmissionFlow flow, AdmissionViews views, CaseFiles cases) {
    this.intake = intake;
    this.previews = previews;
    this.flow = flow;
    this.views = views;
    this.cases = cases;
  }

  /**
   * Files a request and starts its process.
   *
   * @return number of the case
   * @throws ApplicationInvalid with every wrong field
   * @throws AdmissionRefusal when the key was used for other content
   */
  public String submit(SubmitAdmission command, CurrentUser user) {
    return intake.submit(command, user);
  }

  /** Number of the case that was submitted under this key. */
  @Transactional(readOnly = true)
  public Optional<String> submittedWith(String idempotencyKey, CurrentUser user) {
    return intake.submittedWith(idempotencyKey, user);
  }

  /** Requests of the user's department, newest first; none for who neither writes nor leads there. */
  @Transactional(readOnly = true)
  public List<CaseHeader> own(int page, int size, CurrentUser user) {
    return views.own(page, size, user);
  }

  /**
   * Answers the notice of gaps with a corrected request.
   *
   * @throws ApplicationInvalid with every wrong field
   * @throws AdmissionRefusal when no correction is waited for
   */
  public void correct(String ref, Application corrected, CurrentUser user) {
    cases.visible(ref, user);
    intake.correct(ref, corrected, user);
  }

  /**
   * What is still missing of an own request whose correction, or whose papers after an emergency, are waited for; empty where
   * nothing is waited for from this person.
   *
   * @return codes of the formal check (T1), none where only the sending is left
   */
  @Transactional(readOnly = true)
  public Optional<List<String>> gaps(String ref, CurrentUser user) {
    AdmissionView view = views.view(cases.visible(ref, user));
    return flow.waitsForCorrection(ref, user)
        ? Optional.of(previews.gaps(ref, view.application(), user))
        : Optional.empty();
  }

  /**
   * Withdraws a request that is not decided.
   *
   * @throws AdmissionRefusal when it is decided or the user is not of the applying department
   */
  public void withdraw(String ref, String reason, CurrentUser user) {
    cases.visible(ref, user);
    intake.checkWithdrawal(ref, user);
    flow.withdraw(ref, user.username(), reason);
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none the user may see */
  @Transactional(readOnly = true)
  public AdmissionView view(String ref, CurrentUser user) {
    return views.view(cases.visible(ref, user));
  }

  /**
   * Every time a request was handed in, first first.
   *
   * @throws org.zhunru.casefile.NoSuchCase when there is none the user may see
   */
  @Transactional(readOnly = true)
  public List<AdmissionView.Submission> submissions(String ref, CurrentUser user) {
    return intake.submissions(cases.visible(ref, user).ref());
  }

  /**
   * What was declared the n-th time a request was handed in.
   *
   * @param number from 1
   * @throws org.zhunru.casefile.NoSuchCase when there is none the user may see, or it was not handed in so often
   */
  @Transactional(readOnly = true)
  public Application declared(String ref, int number, CurrentUser user) {
    return intake.declared(cases.visible(ref, user).ref(), number);
  }

  /** What the rules in force would say; fields may be missing. Saves nothing. */
  @Transactional(readOnly = true)
  public Verdict preview(Application application, boolean emergencyOrder, CurrentUser user) {
    return previews.verdict(application, emergencyOrder, user);
  }

  /** What a request that is not filed yet would add to its communities. */
  @Transactional(readOnly = true)
  public Burden burden(Application application, CurrentUser user) {
    return previews.burden(application, user.organisation());
  }

  /**
   * What an undecided request would add to its communities; nothing for a decided one, whose share is in the register.
   *
   * @throws org.zhunru.casefile.NoSuchCase when there is none the user may see
   */
  @Transactional(readOnly = true)
  public Burden burden(String ref, CurrentUser user) {
    CaseHeader header = cases.visible(ref, user);
    return header.outcome() != null || !header.open() ? new Burden(List.of(), List.of()) : views.burden(header);
  }

  /** Every fault that {@link #submit} would find. */
  @Transactional(readOnly = true)
  public List<ApplicationInvalid.Fault> faults(Application application, CurrentUser user) {
    return previews.faults(application, user);
  }

  /** Up to {@code limit} earlier requests that read like the title, of cases the user may see. */
  @Transactional(readOnly = true)
  public List<SimilarRequest> similar(String title, int limit, CurrentUser user) {
    return views.similar(title, limit, user);
  }
}
