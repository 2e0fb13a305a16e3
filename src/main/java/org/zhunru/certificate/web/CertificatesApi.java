package org.zhunru.certificate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.certificate.CertificateKinds;

/** What a community may issue, for other programs; nothing of who asks is kept. */
@RestController
@RequestMapping("/api/v1/certificates")
@Tag(name = "证明事项")
class CertificatesApi {

  private final CertificateKinds kinds;
  private final KindAnswers answers;

  CertificatesApi(CertificateKinds kinds, KindAnswers answers) {
    this.kinds = kinds;
    this.answers = answers;
  }

  @Operation(summary = "查证明：可否出具、依据和替代方式", description = "q 为证明名称的一部分，空为全部")
  @GetMapping
  List<KindAnswers.KindAnswer> search(@RequestParam(defaultValue = "") String q) {
    return answers.of(kinds.search(q));
  }

  @Operation(summary = "一种证明")
  @GetMapping("/{code}")
  KindAnswers.KindAnswer show(@PathVariable String code) {
    return kinds.all().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(answers::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
