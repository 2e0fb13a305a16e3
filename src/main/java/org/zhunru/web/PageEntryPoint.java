package org.zhunru.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads to the sign-in page; a fragment's request is told so by a header, lest the page be swapped
 * into a cell.
 */
class PageEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    to(request, response, "/login");
  }

  void to(HttpServletRequest request, HttpServletResponse response, String page)
      throws IOException {
    String target = request.getContextPath() + page;
    if (isFragment(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader("HX-Redirect", target);
    } else {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader(HttpHeaders.LOCATION, target);
    }
  }

  static boolean isFragment(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** Only a page somebody asked for by address is returned to after signing in. */
  static RequestCache requestCache() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setMatchingRequestParameterName(null);
    cache.setRequestMatcher(
        request ->
            HttpMethod.GET.matches(request.getMethod())
                && !isFragment(request)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
    return cache;
  }
}
