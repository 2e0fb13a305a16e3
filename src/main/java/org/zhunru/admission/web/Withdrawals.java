package org.zhunru.admission.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.casefile.WrittenText;

/** What is wrong with the reason of a withdrawal or of a lifted emergency. */
@Component
class Withdrawals {

  private static final int LONGEST = 500;

  private final RequestWords words;

  Withdrawals(RequestWords words) {
    this.words = words;
  }

  List<Fault> faults(String reason) {
    return faults(reason, "withdraw.reason-missing");
  }

  /** @param missing key of what is said where nothing was written */
  List<Fault> faults(String reason, String missing) {
    if (WrittenText.visible(reason) == 0) {
      return List.of(new Fault("reason", words.text(missing)));
    }
    if (!WrittenText.legible(WrittenText.plain(reason))) {
      return List.of(new Fault("reason", words.text("withdraw.reason-control")));
    }
    return reason.strip().length() > LONGEST
        ? List.of(new Fault("reason", words.text("withdraw.reason-long", LONGEST)))
        : List.of();
  }

  Fault fault(AdmissionRefusal refusal) {
    return new Fault("reason", words.refusal(refusal));
  }
}
