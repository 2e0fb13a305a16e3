package org.zhunru.admission;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.OpenCase;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;

/** The case file of a request and its submissions. */
@Component
class OpenRequests {

  private final CaseFiles cases;
  private final IntakeRows rows;
  private final Organisations organisations;
  private final CaseNotes notes;
  private final DistrictClock clock;

  OpenRequests(CaseFiles cases, IntakeRows rows, Organisations organisations, CaseNotes notes, DistrictClock clock) {
    this.cases = cases;
    this.rows = rows;
    this.organisations = organisations;
    this.notes = notes;
    this.clock = clock;
  }

  CaseHeader header(String ref) {
    return cases.header(ref);
  }

  String leadUnit(CurrentUser user) {
    return organisations.leadUnitOf(user.organisation()).code();
  }

  /** @return number of the case */
  String open(Application application, CurrentUser user) {
    String department = user.organisation().code();
    String ref =
        cases.open(
            new OpenCase(
                Admissions.KIND,
                application.title().strip(),
                application.itemCode(),
                "SUBMITTED",
                department,
                user.username()));
    rows.insert(ref, department, leadUnit(user), application, user.username(), clock.instant());
    notes.note(ref, "submitted", user.username(), department);
    return ref;
  }

  void submitAgain(String ref, Application corrected, CurrentUser user) {
    rows.addSubmission(ref, corrected, user.username(), clock.instant());
    cases.rename(ref, corrected.title().strip(), corrected.itemCode());
  }
}
