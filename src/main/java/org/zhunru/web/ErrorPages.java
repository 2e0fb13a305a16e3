package org.zhunru.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where no controller could answer: unknown address, wrong method, denied. */
@Controller
class ErrorPages implements ErrorController {

  private final Problems problems;
  private final ProblemWriter writer;
  private final DataSize mostText;

  ErrorPages(Problems problems, ProblemWriter writer, @Value("${server.tomcat.max-http-form-post-size}") DataSize mostText) {
    this.problems = problems;
    this.writer = writer;
    this.mostText = mostText;
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status =
        code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    if (status == HttpStatus.BAD_REQUEST && request.getContentLengthLong() > mostText.toBytes()) {
      // the container does not read so long a form and says only that it is bad
      status = HttpStatus.PAYLOAD_TOO_LARGE;
    }
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
