package org.zhunru.refusal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.refusal.Refusal;
import org.zhunru.refusal.RefusalView;
import org.zhunru.refusal.ReportInvalid;

/** What this room's pages say, in words. */
@Component("refusalWords")
class RefusalWords {

  private final MessageSource messages;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final DistrictClock clock;

  RefusalWords(MessageSource messages, Catalogue catalogue, Parameters parameters, DistrictClock clock) {
    this.messages = messages;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  List<CertificateKind> certificates() {
    return catalogue.certificates();
  }

  List<ReportForm.Fault> faults(ReportInvalid invalid) {
    return invalid.faults().stream()
        .map(fault -> new ReportForm.Fault(fault.field(), text("fault." + fault.key(), fault.values().toArray())))
        .toList();
  }

  /** Days of a term of this room. */
  public int days(String term) {
    return parameters.number("refusal." + term);
  }

  /** Kind of the badge a state or result is shown with. */
  public String kind(Refusal refusal) {
    if (!refusal.open()) {
      return switch (refusal.result()) {
        case "RECTIFIED", "SANCTION_PROPOSED" -> "good";
        case "NOT_REFUSABLE" -> "bad";
        default -> "neutral";
      };
    }
    return Boolean.TRUE.equals(refusal.finding().confirmed()) ? "running" : "waiting";
  }

  /** The result of a closed report, and where an open one stands. */
  public String standing(RefusalView view) {
    return view.refusal().open()
        ? text("state." + view.header().state())
        : text("result." + view.refusal().result());
  }

  /** The result of a closed report; what is known of an open one. */
  public String result(Refusal refusal) {
    if (!refusal.open()) {
      return text("result." + refusal.result());
    }
    return text(Boolean.TRUE.equals(refusal.finding().confirmed()) ? "result.CONFIRMED" : "result.OPEN");
  }

  /** The lawful way to what a prohibited certificate was wanted for; empty where none was. */
  public String instead(Refusal refusal) {
    return catalogue.certificates().stream()
        .filter(kind -> kind.code().equals(refusal.asked().certificate()))
        .findFirst()
        .map(CertificateKind::howToObtainInstead)
        .orElse("");
  }

  String text(String key, Object... values) {
    return messages.getMessage("refusal." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
