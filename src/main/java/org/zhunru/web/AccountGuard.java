package org.zhunru.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Passwords;

/**
 * Ends the session of an account that was disabled or removed, or whose password was changed since
 * it began, at the latest five seconds after it was.
 */
class AccountGuard extends OncePerRequestFilter {

  private final CurrentUsers users;
  private final Passwords passwords;

  AccountGuard(CurrentUsers users, Passwords passwords) {
    this.users = users;
    this.passwords = passwords;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (who != null
        && !(who instanceof AnonymousAuthenticationToken)
        && (users.find().isEmpty() || isOutdated(session, who))) {
      SecurityContextHolder.clearContext();
      if (session != null) {
        session.invalidate();
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isOutdated(HttpSession session, Authentication who) {
    return passwords
        .standing(who.getName())
        .filter(now -> SignedIn.isOutdated(session, now))
        .isPresent();
  }
}
