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

  /** The one style element the API's documentation page writes, by its hash. */
  static final String DOCUMENTATION =
      WITH_STYLE_ATTRIBUTES.replace(
          "style-src 'self'", "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='");

  private static final Pattern DRAWS = Pattern.compile("/tasks/.+|/rules(/.*)?|/cases/[^/]+/why");
  private static final Pattern DOCUMENTS = Pattern.compile("/api/docs(/.*)?|/api/swagger-ui/.*");

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    response.setHeader("Content-Security-Policy", policy(path));
  }

  private static String policy(String path) {
    if (DOCUMENTS.matcher(path).matches()) {
      return DOCUMENTATION;
    }
    return DRAWS.matcher(path).matches() ? WITH_STYLE_ATTRIBUTES : STRICT;
  }
}
