package org.zhunru.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A browser is led to the sign-in page, a program gets the problem. */
class DocumentationEntryPoint implements AuthenticationEntryPoint {

  private final AuthenticationEntryPoint page = new PageEntryPoint();
  private final AuthenticationEntryPoint problem;

  DocumentationEntryPoint(AuthenticationEntryPoint problem) {
    this.problem = problem;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    boolean browser = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
    (browser ? page : problem).commence(request, response, why);
  }
}
