package org.zhunru.refusal.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.refusal.RefusalClosed;
import org.zhunru.refusal.RefusalView;
import org.zhunru.refusal.Refusals;

/** The page of a report, its slip to print, and its papers, for everybody who may see it. */
@Controller
@RequestMapping("/refusals/{ref:JJ-[0-9]{4}-[0-9]{5,9}}")
class RefusalPages {

  private final RefusalReading reading;
  private final Refusals refusals;
  private final CaseDocuments documents;
  private final CurrentUsers users;

  RefusalPages(RefusalReading reading, Refusals refusals, CaseDocuments documents, CurrentUsers users) {
    this.reading = reading;
    this.refusals = refusals;
    this.documents = documents;
    this.users = users;
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    fill(ref, model);
    model.addAttribute("own", users.require().organisation());
    return "refusal/case";
  }

  @GetMapping("/panel")
  String panel(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "refusal/parts :: panel";
  }

  /** Only where one was issued. */
  @GetMapping("/slip")
  String slip(@PathVariable String ref, Model model) {
    RefusalView view = fill(ref, model);
    if (view.refusal().slipAt() == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "refusal/slip";
  }

  /** Only where a sanction was signed. */
  @GetMapping("/letter")
  String letter(@PathVariable String ref, Model model) {
    RefusalView view = fill(ref, model);
    if (view.letter() == null || view.letter().sentOn() == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "refusal/letter";
  }

  @PostMapping("/look-again")
  String lookAgain(@PathVariable String ref) {
    try {
      refusals.lookAgain(ref, users.require());
    } catch (RefusalClosed closed) {
      return "redirect:/refusals/" + ref + "?closed";
    }
    return "redirect:/refusals/" + ref;
  }

  @GetMapping("/documents/{id}")
  ResponseEntity<Resource> download(@PathVariable String ref, @PathVariable String id) {
    reading.read(ref, "audit.downloaded");
    DocumentHeader header =
        documents.list(ref).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(header.mediaType()))
        .contentLength(header.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(header.fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(new InputStreamResource(documents.open(id)));
  }

  private RefusalView fill(String ref, Model model) {
    RefusalView view = reading.read(ref, "audit.opened");
    model.addAttribute("view", view);
    model.addAttribute("refusal", view.refusal());
    model.addAttribute("documents", documents.list(ref));
    return view;
  }
}
