package org.zhunru.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.admission.Draft;
import org.zhunru.identity.CurrentUser;

/** All answers of a draft once more, what the rules would say, and submitting. */
@Controller
@RequestMapping("/admission/drafts/{id:[0-9]{1,18}}/check")
class CheckPages {

  private final DraftDesk desk;
  private final ApplicationForm form;
  private final DraftModel draftModel;
  private final Sections sections;
  private final DraftSubmission submission;

  CheckPages(
      DraftDesk desk,
      ApplicationForm form,
      DraftModel draftModel,
      Sections sections,
      DraftSubmission submission) {
    this.desk = desk;
    this.form = form;
    this.draftModel = draftModel;
    this.sections = sections;
    this.submission = submission;
  }

  @GetMapping
  String check(@PathVariable long id, Model model) {
    CurrentUser user = submission.user();
    Optional<String> ref = submission.done(id);
    if (ref.isPresent()) {
      return receipt(ref.get());
    }
    Draft draft = desk.get(id, user);
    return page(draft, form.faults(form.read(draft.fields()), user), user, model);
  }

  @PostMapping
  String submit(@PathVariable long id, Model model, HttpServletResponse response) {
    CurrentUser user = submission.user();
    Optional<String> ref = submission.done(id);
    if (ref.isPresent()) {
      return receipt(ref.get());
    }
    Draft draft = desk.get(id, user);
    ApplicationForm.Reading reading = form.read(draft.fields());
    try {
      return receipt(submission.submit(draft, reading));
    } catch (ApplicationInvalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(draft, form.faults(reading, user), user, model);
    } catch (AdmissionRefusal refusal) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(draft, List.of(draftModel.fault(refusal)), user, model);
    }
  }

  private String page(Draft draft, List<Fault> faults, CurrentUser user, Model model) {
    draftModel.step(draft, Step.DOCUMENTS, form.view(draft.fields(), faults), user, model);
    draftModel.outlook(draft, draft.fields(), user, model);
    model.addAttribute("sections", sections.of(draft.fields(), faults));
    model.addAttribute("documents", desk.documents(draft));
    model.addAttribute("places", faults.stream().map(Place::of).toList());
    model.addAttribute("urgent", draft.first("urgent").equals("true"));
    model.addAttribute("key", Submissions.key(draft.id()));
    return "admission/check";
  }

  private static String receipt(String ref) {
    return "redirect:/admission/" + ref + "/receipt";
  }

  /** Where a fault is mended. */
  record Place(String step, String field) {

    static Place of(Fault fault) {
      return new Place(Step.asking(fault.field()).code(), fault.field());
    }
  }
}
