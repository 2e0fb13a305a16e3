package org.zhunru.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Name and password. Five failures in a row lock the account for thirty minutes of district time; a
 * locked account refuses the right password too. Somebody unknown costs one hash like everybody
 * else. Every outcome is an {@link Act}.
 */
@Component
class SignIn implements AuthenticationProvider {

  private final Accounts accounts;
  private final AccountStates states;
  private final PasswordEncoder encoder;
  private final SignInRecords records;
  private final String hashOfNobody;

  SignIn(Accounts accounts, AccountStates states, PasswordEncoder encoder, SignInRecords records) {
    this.accounts = accounts;
    this.states = states;
    this.encoder = encoder;
    this.records = records;
    this.hashOfNobody = encoder.encode("nobody");
  }

  @Override
  public Authentication authenticate(Authentication presented) {
    String username = presented.getName();
    String password = String.valueOf(presented.getCredentials());
    // outside a transaction: a hash takes long, and must not hold a connection meanwhile
    String hash = accounts.find(username).map(Account::passwordHash).orElse(hashOfNobody);
    boolean matches = encoder.matches(password, hash);
    SignInRecords.Outcome outcome = records.record(username, hash, matches);
    states.forget(username);
    switch (outcome) {
      case OK:
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
      case LOCKED:
        throw new LockedException("locked");
      case DISABLED:
        throw new DisabledException("disabled");
      default:
        throw new BadCredentialsException("refused");
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
