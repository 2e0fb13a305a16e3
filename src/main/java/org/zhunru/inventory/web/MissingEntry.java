package org.zhunru.inventory.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.inventory.NoSuchEntry;

/** An entry that does not exist, or is not for these eyes, is a page that does not exist. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MissingEntry {

  private final InventoryWords words;

  MissingEntry(InventoryWords words) {
    this.words = words;
  }

  @ExceptionHandler
  ModelAndView missing(NoSuchEntry why) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, words.text("missing.detail"));
    problem.setTitle(words.text("missing"));
    ModelAndView page = new ModelAndView("web/error", HttpStatus.NOT_FOUND);
    page.addObject("problem", problem);
    return page;
  }
}
