package org.zhunru.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** Domain rules T15, as a table in which every row can be read alone. */
class CertificateCheckTests {

  private static final Decisions DECISIONS = Decisions.packaged();

  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {
        "true, true, true, false, CONFLICT",
        "true, true, ?, ?, CONFLICT",
        "true, false, true, true, PROHIBITED",
        "true, ?, true, false, LEGAL_REVIEW",
        "false, true, true, false, ISSUE",
        "false, true, false, true, REFUSE_AND_REPORT",
        "false, true, ?, false, LEGAL_REVIEW",
        "false, false, true, true, ISSUE_AFTER_DELIBERATION",
        "false, false, true, false, NOT_ISSUED",
        "false, false, true, ?, LEGAL_REVIEW",
        "false, ?, true, false, LEGAL_REVIEW",
        "?, true, true, false, LEGAL_REVIEW",
        "?, ?, ?, ?, LEGAL_REVIEW"
      })
  void aCertificateIsIssuedOnlyWhereALawAsksForItAndTheCommunityKnows(
      Boolean inList, Boolean statute, Boolean verify, Boolean interest, String result) {
    assertThat(asked(inList, statute, verify, interest)).isEqualTo(result);
  }

  @Test
  void whatIsNotKnownIsNeverIssuedByRuleAlone() {
    List<Boolean> any = java.util.Arrays.asList(true, false, null);
    Stream<String> unknownStatute =
        any.stream().flatMap(list -> any.stream().map(verify -> asked(list, null, verify, true)));
    assertThat(unknownStatute).containsOnly("LEGAL_REVIEW");
  }

  private static String asked(Boolean inList, Boolean statute, Boolean verify, Boolean interest) {
    return (String)
        DECISIONS
            .evaluate(
                "certificate-check",
                Facts.none()
                    .with("inProhibitedList", inList)
                    .with("statuteRequires", statute)
                    .with("communityCanVerify", verify)
                    .with("publicInterest", interest))
            .outputs()
            .get("result");
  }
}
