package org.zhunru.admission.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AskedConsultations;
import org.zhunru.admission.OwnersStanding;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** What owners decided, as the tables see it. */
@Component
class OwnersFacts {

  private static final Map<String, String> COUNTED =
      Map.of(
          "NOT_ADOPTED", "countOwnersRefused",
          "PENDING", "countOwnersPending",
          "ADOPTED", "countOwnersAdopted");

  private final AskedConsultations asked;
  private final Decisions decisions;

  OwnersFacts(AskedConsultations asked, Decisions decisions) {
    this.asked = asked;
    this.decisions = decisions;
  }

  OwnersStanding standing(String ref, String consultation) {
    return asked.ownersStanding(ref, consultation);
  }

  Facts of(OwnersStanding standing) {
    return Facts.none().with("ownersNeeded", standing.needed()).with("ownersResult", standing.result());
  }

  /** Whether nothing is left to be asked of owners. */
  boolean settled(OwnersStanding standing) {
    return "GO_ON".equals(decisions.evaluate("admission-owners-vote", of(standing)).outputs().get("ownersNext"));
  }

  /** Of all communities of a request: NOT_NEEDED, ADOPTED, NOT_ADOPTED or PENDING. */
  String combined(String ref) {
    List<Object> means =
        asked.ownersStandings(ref).stream()
            .map(one -> decisions.evaluate("admission-owners-vote", of(one)).outputs().get("ownersMeans"))
            .toList();
    Facts counts = Facts.none();
    for (Map.Entry<String, String> one : COUNTED.entrySet()) {
      counts = counts.with(one.getValue(), (int) means.stream().filter(one.getKey()::equals).count());
    }
    return String.valueOf(decisions.evaluate("admission-owners-combined", counts).outputs().get("ownersCombined"));
  }
}
