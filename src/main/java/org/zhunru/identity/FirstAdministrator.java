package org.zhunru.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation.Kind;

/** Makes the first administrator of a new installation, from the command line only and only while there is none. */
@Service
public class FirstAdministrator {

  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,59}");
  private static final int PASSWORD_BYTES = 15;
  private static final int PASSWORD_LEAST = 12;

  private final Accounts accounts;
  private final Organisations organisations;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  FirstAdministrator(
      Accounts accounts,
      Organisations organisations,
      PasswordEncoder encoder,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.encoder = encoder;
    this.events = events;
  }

  /**
   * Creates the account, at the top of the organisation tree; where there is none, of a first district.
   *
   * @param password at least 12 characters, or null to have one drawn
   * @return the password
   * @throws Refused with a message key when there is an administrator already, or the name or password will not do
   */
  @Transactional
  public String create(String username, String password) {
    if (accounts.anyHolding(Role.ADMINISTRATOR)) {
      throw new Refused("identity.first-administrator.exists");
    }
    if (!USERNAME.matcher(username).matches() || accounts.find(username).isPresent()) {
      throw new Refused("identity.first-administrator.username");
    }
    if (password != null && password.length() < PASSWORD_LEAST) {
      throw new Refused("identity.first-administrator.password");
    }
    String given = password == null ? drawn() : password;
    String top = top();
    accounts.insert(username, username, top, encoder.encode(given));
    accounts.grant(username, Role.ADMINISTRATOR, top);
    events.publishEvent(new Act("system", top, "identity.administrator-created", username, "OK", Map.of()));
    return given;
  }

  private String top() {
    return organisations.all().stream()
        .filter(organisation -> organisation.parent() == null)
        .map(Organisation::code)
        .findFirst()
        .orElseGet(
            () -> {
              organisations.add(new Organisation("district", "本区", Kind.DISTRICT, null, "/district/"));
              return "district";
            });
  }

  private static String drawn() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Why there is no new administrator; the message is a key for people. */
  public static class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String key) {
      super(key);
    }
  }
}
