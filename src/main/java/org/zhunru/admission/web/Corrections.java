package org.zhunru.admission.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.casefile.DocumentRefused;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.rulebook.RuleWords;

/** Corrects a request for the department that made it, with further documents. */
@Component
class Corrections {

  private final Admissions admissions;
  private final Attaching attaching;
  private final CaseDocuments documents;

  Corrections(Admissions admissions, Attaching attaching, CaseDocuments documents) {
    this.admissions = admissions;
    this.attaching = attaching;
    this.documents = documents;
  }

  /** @throws AccessDeniedException for who sees the case but is no clerk of the applying department */
  AdmissionView open(String ref, CurrentUser user) {
    AdmissionView view = admissions.view(ref, user);
    if (!AdmissionPages.own(view.header(), user, Role.DEPARTMENT_CLERK)) {
      throw new AccessDeniedException("Only the applying department corrects");
    }
    return view;
  }

  /** What is still missing, in words; empty where no correction is waited for. */
  Optional<List<String>> gaps(String ref, CurrentUser user) {
    return admissions.gaps(ref, user).map(gaps -> gaps.stream().map(RuleWords::gap).toList());
  }

  List<DocumentHeader> documents(String ref) {
    return documents.list(ref);
  }

  /**
   * Attaches what came along with the form.
   *
   * @param asked whether a file must be there
   * @return what is wrong with it, empty where it was attached or none came
   */
  List<Fault> attach(String ref, MultipartFile file, String kind, boolean asked, CurrentUser user) throws IOException {
    if (!asked && (file == null || file.isEmpty())) {
      return List.of();
    }
    try {
      attach(ref, file, kind == null ? "" : kind, user);
      return List.of();
    } catch (ApplicationInvalid invalid) {
      return invalid.faults();
    } catch (DocumentRefused refused) {
      return List.of(new Fault("file", refused.getMessage()));
    }
  }

  /**
   * Attaches one document.
   *
   * @throws AdmissionRefusal when no correction is waited for
   * @throws ApplicationInvalid without a file, with an unknown kind, or when there are too many
   * @throws DocumentRefused for a file that is not taken
   */
  DocumentHeader attach(String ref, MultipartFile file, String kind, CurrentUser user) throws IOException {
    open(ref, user);
    if (admissions.gaps(ref, user).isEmpty()) {
      throw new AdmissionRefusal("admission.correct.not-asked");
    }
    List<Fault> faults = attaching.faults(ref, file, kind);
    if (!faults.isEmpty()) {
      throw new ApplicationInvalid(faults);
    }
    return attaching.storeInCase(ref, file, kind, user);
  }

  void send(String ref, ApplicationForm.Reading reading, CurrentUser user) {
    if (!reading.unreadable().isEmpty()) {
      throw new ApplicationInvalid(reading.unreadable());
    }
    admissions.correct(ref, reading.application(), user);
  }
}
