package org.zhunru.refusal.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zhunru.refusal.RefusalClosed;
import org.zhunru.refusal.ReportInvalid;

/** What this room refuses an API call for. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalProblems {

  private final RefusalWords words;

  RefusalProblems(RefusalWords words) {
    this.words = words;
  }

  @ExceptionHandler
  ProblemDetail invalid(ReportInvalid invalid) {
    List<ReportForm.Fault> faults = words.faults(invalid);
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, faults.get(0).message());
    problem.setProperty(
        "errors",
        faults.stream()
            .map(
                fault ->
                    Map.of("pointer", "/" + sent(fault), "field", sent(fault), "message", fault.message()))
            .toList());
    return problem;
  }

  /** The field as a call names it. */
  private static String sent(ReportForm.Fault fault) {
    return fault.field().equals("chosen") ? "item" : fault.field();
  }

  @ExceptionHandler
  ProblemDetail closed(RefusalClosed closed) {
    return problem(HttpStatus.CONFLICT, words.text("case.closed"));
  }

  private ProblemDetail problem(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(words.text("problem." + status.value()));
    return problem;
  }
}
