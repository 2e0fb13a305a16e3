package org.zhunru.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * The page whose form was sent too late, by its address within this application: where somebody returns to after signing in.
 *
 * @param address path and query, e.g. {@code /refusals/new}
 */
record FormPage(String address) {

  private static final String REMEMBERED = FormPage.class.getName();

  /** Tells the page's script to fill in what it has kept. */
  private static final String AGAIN = "#again";

  /** The page a form was sent from; empty where the browser does not say so, or it is a page of somebody else. */
  static Optional<FormPage> of(HttpServletRequest request) {
    String from = request.getHeader(HttpHeaders.REFERER);
    if (from == null || !HttpMethod.POST.matches(request.getMethod()) || PageEntryPoint.isFragment(request)) {
      return Optional.empty();
    }
    try {
      URI page = new URI(from);
      boolean own = request.getServerName().equalsIgnoreCase(page.getHost()) && port(page) == request.getServerPort();
      String path = page.getRawPath();
      String context = request.getContextPath() + "/";
      if (!own || path == null || path.startsWith("//") || !path.startsWith(context) || path.endsWith("/login")) {
        return Optional.empty();
      }
      String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
      return Optional.of(new FormPage(path.substring(context.length() - 1) + query));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static int port(URI page) {
    if (page.getPort() >= 0) {
      return page.getPort();
    }
    return "https".equals(page.getScheme()) ? 443 : 80;
  }

  String again() {
    return address + AGAIN;
  }

  /** Kept with the session in which the sign-in will happen. */
  void remember(HttpServletRequest request) {
    request.getSession().setAttribute(REMEMBERED, address);
  }

  /** The page to return to, once. */
  static Optional<FormPage> forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object address = session == null ? null : session.getAttribute(REMEMBERED);
    if (address == null) {
      return Optional.empty();
    }
    session.removeAttribute(REMEMBERED);
    return Optional.of(new FormPage(address.toString()));
  }
}
