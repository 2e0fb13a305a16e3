package org.zhunru.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhunru.identity.Passwords;
import org.zhunru.identity.Passwords.Standing;

/** Lets somebody whose password was drawn by another do nothing before it is changed. */
class PasswordFirst extends OncePerRequestFilter {

  /** How it is said. */
  @FunctionalInterface
  interface Refusal {
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  private final Passwords passwords;
  private final RequestMatcher open;
  private final Refusal refusal;

  PasswordFirst(Passwords passwords, RequestMatcher open, Refusal refusal) {
    this.passwords = passwords;
    this.open = open;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    boolean must =
        who != null && passwords.standing(who.getName()).map(Standing::mustChange).orElse(false);
    if (must && !open.matches(request)) {
      refusal.answer(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
