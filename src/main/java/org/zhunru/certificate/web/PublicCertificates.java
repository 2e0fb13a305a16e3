package org.zhunru.certificate.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.certificate.CertificateKinds;
import org.zhunru.certificate.KnownKind;

/** What a resident finds out without signing in; nothing of who asks is kept. */
@Controller
class PublicCertificates {

  private final CertificateKinds kinds;
  private final KindAnswers answers;

  PublicCertificates(CertificateKinds kinds, KindAnswers answers) {
    this.kinds = kinds;
    this.answers = answers;
  }

  @GetMapping("/public/certificates")
  String look(
      @RequestParam(defaultValue = "") String q,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("answers", answers.of(kinds.search(q)));
    return fragment && !restored ? "certificate/public :: results" : "certificate/public";
  }

  @GetMapping("/public/certificates/{code}")
  String notice(@PathVariable String code, Model model) {
    List<KnownKind> all = kinds.all();
    KnownKind kind =
        all.stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("answer", answers.of(kind));
    model.addAttribute("also", answers.of(KindAnswers.related(kind, all)));
    return "certificate/public-notice";
  }
}
