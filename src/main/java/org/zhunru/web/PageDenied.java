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
 * The 403 page; but a form sent after its session ended leads back to the sign-in page, which says
 * so.
 */
class PageDenied implements AccessDeniedHandler {

  private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();
  private final PageEntryPoint entryPoint;

  PageDenied(PageEntryPoint entryPoint) {
    this.entryPoint = entryPoint;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    if (why instanceof CsrfException
        && SecurityContextHolder.getContext().getAuthentication() == null) {
      entryPoint.to(request, response, "/login?expired");
    } else {
      page.handle(request, response, why);
    }
  }
}
