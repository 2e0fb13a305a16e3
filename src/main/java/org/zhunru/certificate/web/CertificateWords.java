package org.zhunru.certificate.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.certificate.CertificateFigures;
import org.zhunru.identity.Act;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Who looks at a page of this room, and the words for what stands on it. */
@Component("certificateWords")
class CertificateWords {

  private final CurrentUsers users;
  private final Organisations organisations;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final AuditorLooks looks;

  CertificateWords(
      CurrentUsers users,
      Organisations organisations,
      MessageSource messages,
      ApplicationEventPublisher events,
      AuditorLooks looks) {
    this.looks = looks;
    this.users = users;
    this.organisations = organisations;
    this.messages = messages;
    this.events = events;
  }

  CurrentUser user() {
    return users.require();
  }

  /** What anybody takes away is an entry of the trail. */
  @Transactional
  public void tell(String act, String object, Map<String, String> detail) {
    CurrentUser user = user();
    events.publishEvent(new Act(user.username(), user.organisation().code(), act, object, "OK", detail));
  }

  public void looked(String ref) {
    looks.at(ref, user());
  }

  List<String> organisationsNearby() {
    return organisations
        .districtOf(user().organisation())
        .map(
            district ->
                organisations.all().stream()
                    .filter(one -> district.covers(one) && one.kind() != Organisation.Kind.COMMUNITY)
                    .map(Organisation::name)
                    .toList())
        .orElse(List.of());
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }

  /** 拱城社区 → 拱城社区居民委员会. */
  public String committee(String code) {
    String name = organisation(code);
    return text(name.endsWith("社区") ? "notice.of" : "notice.of-other", name);
  }

  /** What a line of the figures is called. */
  public String line(CertificateFigures.By by, String name) {
    return by == CertificateFigures.By.RESULT ? text("result." + name) : name;
  }

  /** Colour of a state's badge. */
  public String tone(String outcome) {
    if (outcome == null) {
      return "running";
    }
    return outcome.equals("ISSUED") ? "good" : outcome.equals("NOT_NEEDED") ? "neutral" : "bad";
  }

  public String flag(Boolean value) {
    return text("choice." + (value == null ? "unknown" : value ? "yes" : "no"));
  }

  String text(String key, Object... values) {
    return messages.getMessage("certificate." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
