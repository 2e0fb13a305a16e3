package org.zhunru.catalogue.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zhunru.catalogue.CatalogueFault;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.NoSuchVersion;
import org.zhunru.sheet.SheetRefused;

/** What this room refuses an API call for: faults of a file's rows point to row and field. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CatalogueProblems {

  private final CatalogueLabels labels;

  CatalogueProblems(CatalogueLabels labels) {
    this.labels = labels;
  }

  @ExceptionHandler
  ProblemDetail absent(NoSuchVersion absent) {
    return problem(HttpStatus.NOT_FOUND, labels.text("catalogue.api.version-unknown"), List.of());
  }

  @ExceptionHandler
  ProblemDetail refused(CatalogueRefused refused) {
    HttpStatus status = refused.faults().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    return problem(status, refused.getMessage(), refused.faults().stream().map(CatalogueProblems::error).toList());
  }

  @ExceptionHandler
  ProblemDetail refused(SheetRefused refused) {
    String pointer = refused.row() == 0 ? "/file" : "/rows/" + refused.row() + "/" + refused.column();
    return problem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        refused.getMessage(),
        List.of(Map.of("pointer", pointer, "field", "file", "message", refused.getMessage())));
  }

  private static Map<String, String> error(CatalogueFault fault) {
    String row = fault.row() == 0 ? "" : "/rows/" + fault.row();
    String pointer = row + (fault.field().isEmpty() ? "" : "/" + fault.field());
    return Map.of("pointer", pointer, "field", fault.field(), "message", fault.sentence());
  }

  private ProblemDetail problem(HttpStatus status, String detail, List<Map<String, String>> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(labels.text("catalogue.problem." + status.value()));
    if (!errors.isEmpty()) {
      problem.setProperty("errors", errors);
    }
    return problem;
  }
}
