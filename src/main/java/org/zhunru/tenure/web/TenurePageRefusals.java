package org.zhunru.tenure.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.tenure.TenureRefusal;

/** What this room refuses a page for that cannot show it beside a field. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TenurePageRefusals {

  private final TenureWords words;

  TenurePageRefusals(TenureWords words) {
    this.words = words;
  }

  @ExceptionHandler
  ModelAndView refused(TenureRefusal refusal) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refusal.getMessage());
    problem.setTitle(words.text("problem.409"));
    ModelAndView page = new ModelAndView("web/error", HttpStatus.CONFLICT);
    page.addObject("problem", problem);
    return page;
  }
}
