package org.zhunru.admission.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.Burden;
import org.zhunru.admission.EmergencyLifting;
import org.zhunru.engine.Actor;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.rulebook.RuleWords;

/** Reads a case; that an auditor read it is an entry of the trail. */
@Component
class CaseReading {

  private final Admissions admissions;
  private final EmergencyLifting lifting;
  private final ApplicationEventPublisher events;
  private final UserTasks tasks;

  CaseReading(Admissions admissions, EmergencyLifting lifting, ApplicationEventPublisher events, UserTasks tasks) {
    this.tasks = tasks;
    this.admissions = admissions;
    this.lifting = lifting;
    this.events = events;
  }

  /**
   * @param what act of an auditor, e.g. {@code audit.opened}
   * @throws org.zhunru.casefile.NoSuchCase when there is none the user may see
   */
  @Transactional
  public AdmissionView read(String ref, String what, CurrentUser user) {
    AdmissionView view = admissions.view(ref, user);
    if (user.has(Role.AUDITOR)) {
      events.publishEvent(new Act(user.username(), user.organisation().code(), what, ref, "OK", Map.of()));
    }
    return view;
  }

  /** Whether a task of the case waits for this person. */
  boolean waitsFor(String ref, CurrentUser user) {
    return !tasks.waiting(ref, new Actor(user.username(), user.name(), user.groups())).isEmpty();
  }

  /** Whether this person may end the emergency now. */
  boolean mayLift(AdmissionView view, CurrentUser user) {
    return lifting.allowed(view.header(), user);
  }

  /** What the papers of an emergency still miss, in words; null where none are waited for from this person. */
  List<String> papers(AdmissionView view, CurrentUser user) {
    if (view.header().outcome() == null) {
      return null;
    }
    return admissions
        .gaps(view.header().ref(), user)
        .map(gaps -> gaps.stream().map(RuleWords::gap).toList())
        .orElse(null);
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none the user may see */
  Burden burden(String ref, CurrentUser user) {
    return admissions.burden(ref, user);
  }
}
