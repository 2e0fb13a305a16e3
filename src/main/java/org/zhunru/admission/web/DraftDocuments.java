package org.zhunru.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.admission.Draft;
import org.zhunru.casefile.DocumentRefused;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

/** The step of a new request on which documents are attached. */
@Controller
@RequestMapping("/admission/drafts/{id:[0-9]{1,18}}/documents")
class DraftDocuments {

  private final DraftDesk desk;
  private final Attaching attaching;
  private final AdmissionDocuments files;
  private final DraftModel draftModel;
  private final CurrentUsers users;

  DraftDocuments(
      DraftDesk desk, Attaching attaching, AdmissionDocuments files, DraftModel draftModel, CurrentUsers users) {
    this.desk = desk;
    this.attaching = attaching;
    this.files = files;
    this.draftModel = draftModel;
    this.users = users;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    return page(desk.get(id, users.require()), "", List.of(), model);
  }

  @PostMapping
  String attach(
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "") String kind,
      Model model,
      HttpServletResponse response)
      throws IOException {
    CurrentUser user = users.require();
    Draft draft = desk.get(id, user);
    List<Fault> faults = attaching.faults(draft.documentsRef(), file, kind);
    if (faults.isEmpty()) {
      try {
        attaching.store(draft.documentsRef(), file, kind, user);
        return "redirect:/admission/drafts/" + id + "/documents";
      } catch (DocumentRefused refused) {
        faults = List.of(new Fault("file", refused.getMessage()));
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(draft, kind, faults, model);
  }

  @PostMapping("/{document}/delete")
  String remove(@PathVariable long id, @PathVariable String document) {
    attaching.remove(desk.get(id, users.require()).documentsRef(), document);
    return "redirect:/admission/drafts/" + id + "/documents";
  }

  @GetMapping("/{document}")
  ResponseEntity<Resource> download(@PathVariable long id, @PathVariable String document) {
    return files.download(desk.get(id, users.require()).documentsRef(), document);
  }

  private String page(Draft draft, String kind, List<Fault> faults, Model model) {
    CurrentUser user = users.require();
    draftModel.step(draft, Step.DOCUMENTS, attaching.view(kind, faults), user, model);
    draftModel.outlook(draft, draft.fields(), user, model);
    model.addAttribute("documents", desk.documents(draft));
    model.addAttribute("kinds", Attaching.KINDS);
    return "admission/documents";
  }
}
