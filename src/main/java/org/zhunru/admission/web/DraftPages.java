package org.zhunru.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.admission.Draft;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

/** A new request, step by step. */
@Controller
class DraftPages {

  private final DraftDesk desk;
  private final ApplicationForm form;
  private final DraftModel draftModel;
  private final CurrentUsers users;

  DraftPages(DraftDesk desk, ApplicationForm form, DraftModel draftModel, CurrentUsers users) {
    this.desk = desk;
    this.form = form;
    this.draftModel = draftModel;
    this.users = users;
  }

  @GetMapping("/admission/new")
  String begin() {
    return "redirect:/admission/drafts/" + desk.begin(users.require()).id() + "/" + Step.ITEM.code();
  }

  @GetMapping("/admission/drafts")
  String list(@RequestParam(defaultValue = "false") boolean saved, Model model) {
    model.addAttribute("drafts", desk.of(users.require()));
    model.addAttribute("saved", saved);
    return "admission/drafts";
  }

  @PostMapping("/admission/drafts/{id:[0-9]{1,18}}/delete")
  String delete(@PathVariable long id) {
    desk.remove(id, users.require());
    return "redirect:/admission/drafts";
  }

  @GetMapping("/admission/drafts/{id:[0-9]{1,18}}/{step:item|basis|task|resources|data}")
  String show(@PathVariable long id, @PathVariable String step, Model model) {
    CurrentUser user = users.require();
    Draft draft = desk.get(id, user);
    return page(draft, step(step), draft.fields(), List.of(), user, model);
  }

  @PostMapping("/admission/drafts/{id:[0-9]{1,18}}/{step:item|basis|task|resources|data}")
  String keep(
      @PathVariable long id,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    CurrentUser user = users.require();
    Draft draft = desk.get(id, user);
    Step here = step(step);
    String item = sent.getFirst("useItem");
    if (item != null && here == Step.ITEM) {
      sent.set("matchedItemCode", item);
    }
    Map<String, List<String>> typed;
    try {
      typed = desk.save(draft, here, sent, user);
    } catch (AdmissionRefusal tooLong) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(draft, here, DraftDesk.merged(draft, here, sent), List.of(draftModel.fault(tooLong)), user, model);
    }
    if (item != null) {
      return "redirect:/admission/drafts/" + id + "/" + step + "#matchedItemCode";
    }
    return switch (sent.getFirst("action") == null ? "next" : sent.getFirst("action")) {
      case "save" -> "redirect:/admission/drafts?saved=true";
      case "back" -> "redirect:/admission/drafts/" + id + "/" + here.back();
      case "look" -> "redirect:/admission/drafts/" + id + "/" + step + "#outlook";
      default -> goOn(draft, here, typed, user, model, response);
    };
  }

  private String goOn(
      Draft draft,
      Step here,
      Map<String, List<String>> typed,
      CurrentUser user,
      Model model,
      HttpServletResponse response) {
    List<Fault> faults =
        form.faults(form.read(typed), user).stream()
            .filter(fault -> here.fields().stream().anyMatch(field -> field.name().equals(fault.field())))
            .toList();
    if (faults.isEmpty()) {
      return "redirect:/admission/drafts/" + draft.id() + "/" + here.next();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(draft, here, typed, faults, user, model);
  }

  /** What the rules would say of what is typed now; keeps nothing. */
  @PostMapping("/admission/drafts/{id:[0-9]{1,18}}/{step:item|basis|task|resources|data}/outlook")
  String outlook(
      @PathVariable long id, @PathVariable String step, @RequestParam MultiValueMap<String, String> sent, Model model) {
    CurrentUser user = users.require();
    Draft draft = desk.get(id, user);
    draftModel.outlook(draft, DraftDesk.merged(draft, step(step), sent), user, model);
    return "admission/step :: outlook";
  }

  private String page(
      Draft draft, Step step, Map<String, List<String>> typed, List<Fault> faults, CurrentUser user, Model model) {
    draftModel.step(draft, step, form.view(typed, faults), user, model);
    draftModel.outlook(draft, typed, user, model);
    return "admission/step";
  }

  private static Step step(String code) {
    return Step.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
