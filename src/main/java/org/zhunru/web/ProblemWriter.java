package org.zhunru.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Writes a problem where no controller was reached: nobody signed in, or not allowed. */
@Component
class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Problems problems;
  private final ObjectMapper json;

  ProblemWriter(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"zhunru\", charset=\"UTF-8\"");
    String reason =
        request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "none" : SignInFailure.reason(why);
    write(response, problems.of(HttpStatus.UNAUTHORIZED, "web.problem.sign-in." + reason));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    write(response, problems.of(HttpStatus.FORBIDDEN, "web.problem.403"));
  }

  /** For somebody with a password that was drawn, who may only change it. */
  void passwordFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(response, problems.of(HttpStatus.FORBIDDEN, "web.problem.password-first"));
  }

  void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    json.writeValue(response.getOutputStream(), problem);
  }
}
