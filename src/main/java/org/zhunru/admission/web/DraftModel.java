package org.zhunru.admission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.Application;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.admission.Draft;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;

/** Lays out what the pages of a draft show. */
@Component
class DraftModel {

  private final DraftDesk desk;
  private final ApplicationForm form;
  private final Outlooks outlooks;
  private final Organisations organisations;
  private final RequestWords words;

  DraftModel(
      DraftDesk desk, ApplicationForm form, Outlooks outlooks, Organisations organisations, RequestWords words) {
    this.desk = desk;
    this.form = form;
    this.outlooks = outlooks;
    this.organisations = organisations;
    this.words = words;
  }

  void step(Draft draft, Step step, FormView view, CurrentUser user, Model model) {
    model.addAttribute("draft", draft);
    model.addAttribute("step", step);
    model.addAttribute("steps", List.of(Step.values()));
    fields(step.fields(), view, user, model);
  }

  /** All fields of all steps on one page. */
  void all(FormView view, CurrentUser user, Model model) {
    model.addAttribute("steps", Arrays.stream(Step.values()).filter(step -> !step.fields().isEmpty()).toList());
    fields(List.of(), view, user, model);
  }

  private void fields(List<Field> fields, FormView view, CurrentUser user, Model model) {
    model.addAttribute("fields", fields);
    model.addAttribute("form", view);
    model.addAttribute("communities", organisations.communitiesInReachOf(user.organisation()));
  }

  void outlook(Draft draft, Map<String, List<String>> typed, CurrentUser user, Model model) {
    Application application = form.read(typed).application();
    model.addAttribute("outlook", outlooks.of(application, desk.emergencyOrder(draft), user).orElse(null));
    model.addAttribute("burden", outlooks.burden(application, user));
    model.addAttribute("similar", outlooks.similar(application, user));
  }

  Fault fault(AdmissionRefusal refusal) {
    return new Fault("fields", words.refusal(refusal));
  }
}
