package org.zhunru.tenure.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zhunru.tenure.TenureInvalid;
import org.zhunru.tenure.TenureRefusal;

/** What this room refuses an API call for. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class TenureProblems {

  private final TenureWords words;

  TenureProblems(TenureWords words) {
    this.words = words;
  }

  @ExceptionHandler
  ProblemDetail invalid(TenureInvalid invalid) {
    List<TenureInvalid.Fault> faults = invalid.faults();
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, faults.get(0).message());
    problem.setProperty(
        "errors",
        faults.stream()
            .map(fault -> Map.of("pointer", "/" + fault.field(), "field", fault.field(), "message", fault.message()))
            .toList());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail refused(TenureRefusal refusal) {
    return problem(HttpStatus.CONFLICT, refusal.getMessage());
  }

  private ProblemDetail problem(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(words.text("problem." + status.value()));
    return problem;
  }
}
