package org.zhunru.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * The 403 page; but a form sent after its session ended leads to the sign-in page, which says so, and from there back to
 * the form, whose text the page has kept; signed in again meanwhile, it leads there at once. A public form needs no sign-in: it is shown again with what was typed. What could not be read has no token either.
 */
class PageDenied implements AccessDeniedHandler {

  /** Where the container says that it could not read the parts of a form. */
  private static final String UNREADABLE = "org.apache.catalina.parameter_parse_failed";

  private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();
  private final PageEntryPoint entryPoint;

  PageDenied(PageEntryPoint entryPoint) {
    this.entryPoint = entryPoint;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    boolean token = why instanceof CsrfException;
    if (token && request.getAttribute(UNREADABLE) != null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (token && SendAgainPage.takes(request)) {
      request.getRequestDispatcher(SendAgainPage.PATH).forward(request, response);
    } else if (token && SecurityContextHolder.getContext().getAuthentication() == null) {
      FormPage.of(request).ifPresent(form -> form.remember(request));
      entryPoint.to(request, response, "/login?expired");
    } else if (token && FormPage.of(request).isPresent()) {
      entryPoint.to(request, response, FormPage.of(request).get().again());
    } else {
      page.handle(request, response, why);
    }
  }
}
