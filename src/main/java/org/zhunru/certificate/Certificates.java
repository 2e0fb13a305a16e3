package org.zhunru.certificate;

import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.SentForm;
import org.zhunru.casefile.WrittenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.OpenCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;

/** Requests for certificates at the counters of the communities. Who asks is never kept. */
@Service
@Transactional
public class Certificates {

  public static final String KIND = "ZM";

  private static final int MOST = 500;
  private static final Pattern COUNTER_NUMBER = Pattern.compile("[A-Za-z0-9-]{1,20}");

  private final RequestRows rows;
  private final CertificateKinds kinds;
  private final CertificateFlow flow;
  private final Counters counters;
  private final MessageSource messages;

  Certificates(
      RequestRows rows, CertificateKinds kinds, CertificateFlow flow, Counters counters, MessageSource messages) {
    this.rows = rows;
    this.kinds = kinds;
    this.flow = flow;
    this.counters = counters;
    this.messages = messages;
  }

  /**
   * Takes a request at a community's counter; the rules answer at once.
   *
   * @return number of its case file
   * @throws CertificateInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is not of a residents' committee
   */
  public String request(NewRequest request, CurrentUser clerk) {
    return request(request, List.of(), null, clerk);
  }

  /**
   * As {@link #request(NewRequest, CurrentUser)}.
   *
   * @param unanswered fields of questions that were to be answered and were not; each is a fault where it matters
   * @param key see {@link SentForm}; the same form with the same content is one request; null where nothing is known of it
   * @return number of its case file, of the first one where the form came twice
   */
  public String request(NewRequest request, List<String> unanswered, String key, CurrentUser clerk) {
    if (!clerk.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a residents' committee");
    }
    String sent = SentForm.mark(key, clerk.username(), request);
    Optional<String> earlier = rows.sent(sent);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    KnownKind kind = request.known() ? kinds.find(request.kindCode()).orElse(null) : null;
    check(request, kind, unanswered);
    String title = kind == null ? WrittenText.plain(request.otherTitle()) : kind.title();
    Organisation community = clerk.organisation();
    String leadUnit = counters.leadUnit(community);
    String ref =
        counters
            .cases()
            .open(new OpenCase(KIND, title, request.kindCode(), "REQUESTED", community.code(), clerk.username()));
    String demandedBy = WrittenText.plain(request.demandedBy());
    rows.insert(
        new CertificateRequest(
            ref,
            request.counterNumber().strip(),
            community.code(),
            leadUnit,
            request.kindCode(),
            title,
            WrittenText.plain(request.purpose()),
            demandedBy,
            counters.codeOf(demandedBy, community),
            request.facts(kind),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            counters.today(),
            null),
        clerk.username(),
        sent);
    counters.requested(ref, clerk, title, demandedBy);
    flow.begin(ref, community.code(), leadUnit, counters.legalReviewer(community, leadUnit));
    return ref;
  }

  /**
   * @throws org.zhunru.casefile.NoSuchCase when there is none, or it is not for this person's eyes
   * @throws NoSuchRequest when the case is no request at a counter
   */
  @Transactional(readOnly = true)
  public CertificateView view(String ref, CurrentUser user) {
    var header = counters.cases().visible(ref, user);
    CertificateRequest request = rows.get(ref);
    return new CertificateView(
        header, request, kinds.find(request.kindCode()).orElse(null), counters.cases().timeline(ref));
  }

  /** Requests a person may see, newest first, at most 500: a community its own, lead unit and auditor the district's. */
  @Transactional(readOnly = true)
  public List<CertificateRequest> requests(LocalDate from, LocalDate to, CurrentUser user) {
    return rows.of(counters.inReach(user), from, to, MOST);
  }

  /** @param kind null for another one, and where there is none of that code */
  private void check(NewRequest request, KnownKind kind, List<String> unanswered) {
    EntryCheck check = new EntryCheck(messages);
    boolean settled = kind != null && kind.canVerify() != null;
    unanswered.stream()
        .filter(field -> !settled || !field.equals("canVerify"))
        .forEach(field -> check.require(false, field, "choose"));
    check
        .require(
            request.counterNumber() != null && COUNTER_NUMBER.matcher(request.counterNumber().strip()).matches(),
            "counterNumber",
            "counter-number")
        .require(!PersonalNumbers.in(request.counterNumber()), "counterNumber", "personal")
        .require(!request.known() || kind != null, "kindCode", "kind")
        .require(request.known() || !WrittenText.plain(request.otherTitle()).isEmpty(), "otherTitle", "other-title")
        .optional("otherTitle", request.otherTitle(), 200)
        .text("purpose", request.purpose(), 500)
        .text("demandedBy", request.demandedBy(), 200)
        .done();
  }
}
