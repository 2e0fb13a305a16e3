package org.zhunru.identity;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.stereotype.Service;

/** The ways to sign in, for whoever builds the filter chains. */
@Service
public class SignIns {

  private final SignIn signIn;
  private final RememberedSignIn remembered;
  private final SignInRecords records;

  SignIns(SignIn signIn, RememberedSignIn remembered, SignInRecords records) {
    this.signIn = signIn;
    this.remembered = remembered;
    this.records = records;
  }

  /** For a form: every try is checked in full. */
  public AuthenticationManager forPages() {
    return new ProviderManager(signIn);
  }

  /**
   * For HTTP Basic, where every request carries the password: a success is remembered for up to a
   * minute.
   */
  public AuthenticationManager forRequests() {
    return new ProviderManager(remembered);
  }

  /** Writes down that somebody signed out. */
  public void signedOut(String username) {
    records.signedOut(username);
  }
}
