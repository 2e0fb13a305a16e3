package org.zhunru.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the sign-in page with the reason; only somebody with the right password learns that an
 * account is disabled.
 */
class SignInFailure implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    response.sendRedirect(request.getContextPath() + "/login?" + reason(why));
  }

  static String reason(AuthenticationException why) {
    if (why instanceof LockedException) {
      return "locked";
    }
    return why instanceof DisabledException ? "disabled" : "refused";
  }
}
