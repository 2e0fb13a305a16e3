package org.zhunru.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The Content-Security-Policy of a page. No page runs inline or evaluated script. Style attributes
 * are allowed only where form-js, dmn-js or the API's documentation draw, because those libraries
 * write them.
 */
class ContentPolicy implements HeaderWriter {

  static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  static final String WITH_STYLE_ATTRIBUTES = STRICT + "; style-src-attr 'unsafe-inline'";

  private static final Pattern DRAWS =
      Pattern.compile("/tasks/.+|/rules(/.*)?|/cases/[^/]+/why|/api/docs(/.*)?|/api/swagger-ui/.*");

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    response.setHeader(
        "Content-Security-Policy", DRAWS.matcher(path).matches() ? WITH_STYLE_ATTRIBUTES : STRICT);
  }
}
