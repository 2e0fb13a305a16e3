package org.zhunru.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where no controller could answer: unknown address, wrong method, denied. */
@Controller
class ErrorPages implements ErrorController {

  private final Problems problems;
  private final ProblemWriter writer;

  ErrorPages(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status =
        code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    ProblemDetail problem = problems.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (address != null && address.toString().startsWith(request.getContextPath() + "/api/")) {
      writer.write(response, problem);
      return null;
    }
    return page(problem);
  }

  static ModelAndView page(ProblemDetail problem) {
    ModelAndView page = new ModelAndView("web/error", HttpStatus.valueOf(problem.getStatus()));
    page.addObject("problem", problem);
    return page;
  }
}
