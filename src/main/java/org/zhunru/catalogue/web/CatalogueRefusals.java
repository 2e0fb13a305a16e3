package org.zhunru.catalogue.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.NoSuchVersion;

/** What this room refuses a page for that cannot show it beside a field. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CatalogueRefusals {

  private final CatalogueLabels labels;

  CatalogueRefusals(CatalogueLabels labels) {
    this.labels = labels;
  }

  @ExceptionHandler
  ModelAndView absent(NoSuchVersion absent) {
    return page(HttpStatus.NOT_FOUND, labels.text("catalogue.api.version-unknown"));
  }

  @ExceptionHandler
  ModelAndView refused(CatalogueRefused refused) {
    return page(HttpStatus.CONFLICT, refused.getMessage());
  }

  private ModelAndView page(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(labels.text("catalogue.problem." + status.value()));
    ModelAndView page = new ModelAndView("web/error", status);
    page.addObject("problem", problem);
    return page;
  }
}
