package org.zhunru.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;

/**
 * HTTP Basic sends the password with every request, and a slow hash would cost each of them more
 * than all other work. So a success is remembered for one minute in this process only, under a
 * keyed digest (HMAC-SHA-256, key drawn at start) of name, password and the account's stored hash:
 * a changed password, a lock or a disabled account makes it worthless, and memory holds nothing a
 * password could be guessed from without the key. Failures are never remembered.
 */
@Component
class RememberedSignIn implements AuthenticationProvider {

  private static final long REMEMBERED_NANOS = Duration.ofSeconds(60).toNanos();
  private static final int MOST = 10_000;

  private final SignIn signIn;
  private final AccountStates states;
  private final DistrictClock clock;
  private final SecretKeySpec key;
  private final Map<String, Long> successes = new ConcurrentHashMap<>();

  RememberedSignIn(SignIn signIn, AccountStates states, DistrictClock clock) {
    this.signIn = signIn;
    this.states = states;
    this.clock = clock;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  @Override
  public Authentication authenticate(Authentication presented) {
    String username = presented.getName();
    String password = String.valueOf(presented.getCredentials());
    Optional<Account> account = states.find(username).filter(this::mayAct);
    if (account.isPresent() && isRemembered(digest(account.get(), password))) {
      return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
    }
    Authentication success = signIn.authenticate(presented);
    states.find(username).ifPresent(now -> remember(digest(now, password)));
    return success;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return signIn.supports(authentication);
  }

  private boolean mayAct(Account account) {
    return account.enabled() && !account.lockedAt(clock.instant());
  }

  private boolean isRemembered(String digest) {
    Long at = successes.get(digest);
    return at != null && System.nanoTime() - at < REMEMBERED_NANOS;
  }

  private void remember(String digest) {
    long now = System.nanoTime();
    if (successes.size() >= MOST) {
      successes.values().removeIf(at -> now - at >= REMEMBERED_NANOS);
    }
    if (successes.size() < MOST) {
      successes.put(digest, now);
    }
  }

  private String digest(Account account, String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      for (String part : List.of(account.username(), account.passwordHash(), password)) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        mac.update(bytes);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
