package org.zhunru.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What the container refuses before any page is reached (a broken address, a header that is too long) is a Chinese page, too,
 * or a problem for other programs.
 */
@Component
class RejectedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Problems problems;

  RejectedRequests(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Report(problems)));
  }

  /** Writes where nothing was written. */
  static final class Report extends ErrorReportValve {

    private final Problems problems;

    Report(Problems problems) {
      this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, Throwable why) {
      if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      HttpStatus status = HttpStatus.resolve(response.getStatus());
      ProblemDetail problem = problems.of(status == null ? HttpStatus.BAD_REQUEST : status);
      boolean program = String.valueOf(request.getRequestURI()).startsWith("/api/");
      try {
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer writer = response.getReporter();
        if (writer != null) {
          writer.write(program ? json(problem) : page(problem));
          response.finishResponse();
        }
      } catch (IOException gone) {
        getContainer().getLogger().debug("The client went away", gone);
      }
    }

    private String page(ProblemDetail problem) {
      String title = HtmlUtils.htmlEscape(String.valueOf(problem.getTitle()));
      return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
          + " content=\"width=device-width, initial-scale=1\"><title>"
          + title
          + "</title></head><body><h1>"
          + title
          + "</h1><p>"
          + HtmlUtils.htmlEscape(String.valueOf(problem.getDetail()))
          + "</p><p><a href=\"/\">"
          + HtmlUtils.htmlEscape(problems.text("web.error.home"))
          + "</a></p></body></html>";
    }

    /** Our own texts, which hold no quotes. */
    private static String json(ProblemDetail problem) {
      return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
          .formatted(problem.getTitle(), problem.getStatus(), problem.getDetail());
    }
  }
}
