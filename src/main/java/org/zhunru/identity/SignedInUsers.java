package org.zhunru.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, by the security context; roles and organisation are always those of the account
 * now.
 */
@Component
class SignedInUsers implements CurrentUsers {

  private final AccountStates states;

  SignedInUsers(AccountStates states) {
    this.states = states;
  }

  @Override
  public CurrentUser require() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  @Override
  public Optional<CurrentUser> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !authentication.isAuthenticated()
        || authentication instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    return states
        .find(authentication.getName())
        .filter(Account::enabled)
        .map(Account::asCurrentUser);
  }
}
