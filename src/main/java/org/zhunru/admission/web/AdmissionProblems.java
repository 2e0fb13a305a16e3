package org.zhunru.admission.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.casefile.DocumentRefused;

/** What this room refuses an API call for. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AdmissionProblems {

  private static final String OTHER_CONTENT = "admission.idempotency.other-content";

  private final RequestWords words;

  AdmissionProblems(RequestWords words) {
    this.words = words;
  }

  @ExceptionHandler
  ProblemDetail invalid(ApplicationInvalid invalid) {
    List<Fault> faults = invalid.faults();
    String first = words.named(faults.get(0));
    return problem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        faults.size() == 1 ? first : words.text("fault.many", faults.size(), first),
        faults);
  }

  @ExceptionHandler
  ProblemDetail refused(AdmissionRefusal refusal) {
    HttpStatus status =
        refusal.messageKey().equals(OTHER_CONTENT) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    return problem(status, words.refusal(refusal), List.of());
  }

  @ExceptionHandler
  ProblemDetail refused(DocumentRefused refused) {
    return problem(
        HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage(), List.of(new Fault("file", refused.getMessage())));
  }

  private ProblemDetail problem(HttpStatus status, String detail, List<Fault> faults) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(words.text("problem." + status.value()));
    if (!faults.isEmpty()) {
      problem.setProperty(
          "errors",
          faults.stream()
              .map(
                  fault ->
                      Map.of("pointer", "/" + fault.field(), "field", fault.field(), "message", fault.message()))
              .toList());
    }
    return problem;
  }
}
