package org.zhunru.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.zhunru.identity.Passwords;
import org.zhunru.identity.Passwords.Standing;

/**
 * After a sign-in, to the page that was asked for or whose form was sent too late; and the session remembers under which password
 * it began, so that it ends when that is changed elsewhere.
 */
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

  private static final String PASSWORD = SignedIn.class.getName() + ".password";

  private final Passwords passwords;

  SignedIn(Passwords passwords) {
    this.passwords = passwords;
    setRequestCache(PageEntryPoint.requestCache());
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws ServletException, IOException {
    passwords.standing(who.getName()).ifPresent(now -> remember(request, now));
    Optional<FormPage> form = FormPage.forget(request);
    if (form.isPresent()) {
      clearAuthenticationAttributes(request);
      getRedirectStrategy().sendRedirect(request, response, form.get().again());
    } else {
      super.onAuthenticationSuccess(request, response, who);
    }
  }

  static void remember(HttpServletRequest request, Standing now) {
    request.getSession().setAttribute(PASSWORD, now.changes());
  }

  /** True where the session began under a password that has been changed since. */
  static boolean isOutdated(HttpSession session, Standing now) {
    Object began = session == null ? null : session.getAttribute(PASSWORD);
    return began != null && !began.equals(now.changes());
  }
}
