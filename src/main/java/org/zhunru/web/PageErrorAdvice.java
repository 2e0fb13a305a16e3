package org.zhunru.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whatever a page is refused for, as a page that says so and nothing about the inside. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class PageErrorAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(PageErrorAdvice.class);

  private final Problems problems;

  PageErrorAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ModelAndView refused(Exception why) {
    HttpStatusCode status = Refusals.status(why);
    if (status.is5xxServerError()) {
      LOG.error("A page failed", why);
    }
    String key = Refusals.key(why);
    return ErrorPages.page(key == null ? problems.of(status) : problems.of(status, key));
  }
}
