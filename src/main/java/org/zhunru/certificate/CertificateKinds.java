package org.zhunru.certificate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** All kinds the district knows: those of the prohibited list, and those a statute asks for, which the lead unit keeps. */
@Service
@Transactional
public class CertificateKinds {

  private final KindRows rows;
  private final Catalogue catalogue;
  private final DistrictClock clock;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;

  CertificateKinds(
      KindRows rows, Catalogue catalogue, DistrictClock clock, MessageSource messages, ApplicationEventPublisher events) {
    this.rows = rows;
    this.catalogue = catalogue;
    this.clock = clock;
    this.messages = messages;
    this.events = events;
  }

  /** Statutory kinds in force first, then the prohibited list. */
  @Transactional(readOnly = true)
  public List<KnownKind> all() {
    List<KnownKind> listed = listed().toList();
    Set<String> codes = listed.stream().map(KnownKind::code).collect(Collectors.toSet());
    return Stream.concat(
            rows.all().stream().filter(StatuteKind::inForce).map(kind -> known(kind, codes.contains(kind.listedCode()))),
            listed.stream())
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<KnownKind> find(String code) {
    return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Kinds a text may mean, best first; all for an empty text. */
  @Transactional(readOnly = true)
  public List<KnownKind> search(String text) {
    return KindSearch.among(all(), text);
  }

  /** What the lead unit entered, also what was taken out again. */
  @Transactional(readOnly = true)
  public List<StatuteKind> statutory() {
    return rows.all();
  }

  /**
   * Enters a kind that a statute asks of a community.
   *
   * @return its code
   * @throws CertificateInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is no clerk of the lead unit
   */
  public String add(StatuteKind kind, CurrentUser by) {
    return add(kind, List.of(), by);
  }

  /**
   * As {@link #add(StatuteKind, CurrentUser)}.
   *
   * @param unanswered fields of questions whose answer was none of those offered; each is a fault
   */
  public String add(StatuteKind kind, List<String> unanswered, CurrentUser by) {
    require(by);
    EntryCheck check = new EntryCheck(messages);
    unanswered.forEach(field -> check.require(false, field, "choose"));
    check
        .text("title", kind.title(), 200)
        .optional("words", kind.words(), 300)
        .text("law", kind.law(), 200)
        .text("article", kind.article(), 100)
        .text("lawText", kind.lawText(), 1000)
        .require(
            kind.listedCode().isEmpty() || listed().anyMatch(one -> one.code().equals(kind.listedCode())),
            "listedCode",
            "listed-code")
        .text("responsible", kind.responsible(), 200)
        .optional("instead", kind.instead(), 500)
        .done();
    String code = nextCode();
    rows.insert(code, kind, by.username(), clock.instant());
    tell(by, "certificate.kind-added", code, kind.title());
    return code;
  }

  /**
   * Takes a kind out, because the law no longer asks for it.
   *
   * @throws NoSuchKind where none of that code is in force
   */
  public void retire(String code, CurrentUser by) {
    require(by);
    if (!rows.retire(code, by.username(), clock.instant())) {
      throw new NoSuchKind(code);
    }
    tell(by, "certificate.kind-retired", code, code);
  }

  private void tell(CurrentUser by, String act, String code, String title) {
    events.publishEvent(new Act(by.username(), by.organisation().code(), act, code, "OK", Map.of("title", title)));
  }

  private static void require(CurrentUser user) {
    if (!user.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Not a clerk of the lead unit");
    }
  }

  private String nextCode() {
    int last =
        rows.all().stream().mapToInt(kind -> Integer.parseInt(kind.code().substring("STAT-".length()))).max().orElse(0);
    return "STAT-%02d".formatted(last + 1);
  }

  private Stream<KnownKind> listed() {
    return catalogue.certificates().stream()
        .map(
            kind ->
                new KnownKind(
                    kind.code(),
                    kind.title(),
                    EverydayWords.of(kind.code()),
                    kind.code(),
                    "",
                    "",
                    null,
                    kind.responsibleDepartment(),
                    kind.howToObtainInstead()));
  }

  /** @param listed whether the kind it runs against stands on the list in force */
  private static KnownKind known(StatuteKind kind, boolean listed) {
    return new KnownKind(
        kind.code(),
        kind.title(),
        kind.words(),
        listed ? kind.listedCode() : "",
        "《" + kind.law() + "》" + kind.article(),
        kind.lawText(),
        kind.canVerify(),
        kind.responsible(),
        kind.instead());
  }
}
