package org.zhunru.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.identity.CurrentUsers;

/**
 * All fields of a request on one page, below the notice of what is missing. Where it is the papers of an emergency, what the
 * communities already do stands there as it was handed in and cannot be typed over.
 */
@Controller
@RequestMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/correct")
class CorrectionPages {

  /** What the communities read when the emergency began. */
  private static final Set<String> FIXED =
      Set.of("title", "matchedItemCode", "description", "urgent", "communities", "startDate", "endDate");

  private final Corrections corrections;
  private final ApplicationForm form;
  private final DraftModel draftModel;
  private final Sections sections;
  private final CurrentUsers users;

  CorrectionPages(
      Corrections corrections, ApplicationForm form, DraftModel draftModel, Sections sections, CurrentUsers users) {
    this.corrections = corrections;
    this.form = form;
    this.draftModel = draftModel;
    this.sections = sections;
    this.users = users;
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    AdmissionView view = corrections.open(ref, users.require());
    if (corrections.gaps(ref, users.require()).isEmpty()) {
      return "redirect:/admission/" + ref;
    }
    return page(view, form.write(view.application()), List.of(), model);
  }

  @PostMapping
  String correct(
      @PathVariable String ref,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    AdmissionView view = corrections.open(ref, users.require());
    boolean upload = "attach".equals(typed.getFirst("action"));
    ApplicationForm.Reading reading = form.read(typed);
    List<Fault> faults = new ArrayList<>();
    HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
    try {
      faults.addAll(corrections.attach(ref, file, typed.getFirst("kind"), upload, users.require()));
      if (faults.isEmpty() && upload) {
        return page(view, typed, List.of(), model);
      }
      if (faults.isEmpty()) {
        corrections.send(ref, reading, users.require());
        return "redirect:/admission/" + ref;
      }
    } catch (ApplicationInvalid invalid) {
      faults.addAll(form.faults(reading, users.require()));
    } catch (AdmissionRefusal late) {
      faults.add(draftModel.fault(late));
      status = HttpStatus.CONFLICT;
    }
    response.setStatus(status.value());
    return page(view, typed, faults, model);
  }

  private String page(AdmissionView view, Map<String, List<String>> typed, List<Fault> faults, Model model) {
    draftModel.all(form.view(typed, faults), users.require(), model);
    model.addAttribute("view", view);
    model.addAttribute("notice", AdmissionPages.notice(view));
    boolean papers = !view.header().state().equals("CORRECTION_REQUIRED") && Boolean.TRUE.equals(view.application().urgent());
    model.addAttribute("words", papers ? "papers" : "correct");
    model.addAttribute("fixed", papers ? fixed(view) : Map.of());
    model.addAttribute("sent", form.write(view.application()));
    model.addAttribute("gaps", corrections.gaps(view.header().ref(), users.require()).orElse(List.of()));
    model.addAttribute("documents", corrections.documents(view.header().ref()));
    model.addAttribute("kinds", Attaching.KINDS);
    return "admission/correct";
  }

  /** By field what was handed in, in words. */
  private Map<String, String> fixed(AdmissionView view) {
    return sections.of(view.application()).stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> FIXED.contains(line.field()))
        .collect(Collectors.toMap(Line::field, Line::value));
  }
}
