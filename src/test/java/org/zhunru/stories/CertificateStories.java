package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.SentForm;
import org.zhunru.certificate.CertificateCheck;
import org.zhunru.certificate.CertificateFigures;
import org.zhunru.certificate.CertificateFigures.By;
import org.zhunru.certificate.CertificateInvalid;
import org.zhunru.certificate.CertificateKinds;
import org.zhunru.certificate.CertificateRequest;
import org.zhunru.certificate.CertificateView;
import org.zhunru.certificate.Certificates;
import org.zhunru.certificate.KnownKind;
import org.zhunru.certificate.NewRequest;
import org.zhunru.certificate.StatuteKind;
import org.zhunru.engine.AnswerInvalid;

/** What becomes of a request for a certificate at a community's counter; every row of the rules, on both databases. */
interface CertificateStories {

  District district();

  Certificates certificates();

  CertificateFigures figures();

  CertificateKinds kinds();

  CertificateCheck check();

  private String asks(String kind, Boolean canVerify) {
    return asks(new NewRequest("A12", kind, "", "办理手续", "区民政局", false, canVerify, false));
  }

  private String asks(NewRequest request) {
    return certificates().request(request, district().user("gongcheng"));
  }

  private static NewRequest other(boolean statuteClaimed, Boolean publicInterest) {
    return new NewRequest("A13", "", "楼道堆物清理情况说明", "参加评选", "某物业公司", statuteClaimed, true, publicInterest);
  }

  private CertificateView see(String ref) {
    return certificates().view(ref, district().user("shegong"));
  }

  private void ends(String ref, String result, String outcome) {
    CertificateView view = see(ref);
    assertThat(view.request().result().name()).as("%s", view.timeline()).isEqualTo(result);
    assertThat(view.request().outcome()).as("%s", view.timeline()).isEqualTo(outcome);
    assertThat(view.header().open()).isEqualTo(outcome == null);
  }

  private void issues(String ref) {
    district().answers("gongcheng", ref, "Ask_Issue", "answer", "ISSUE", "signedByHead", true, "note", "已核对签名");
  }

  @Test
  default void whatALawAsksForAndTheCommunityKnowsIsIssuedWithANumberOfItsOwn() {
    String first = asks("STAT-01", true);
    assertThat(see(first).header().state()).isEqualTo("TO_ISSUE");
    assertThatThrownBy(() -> district().answers("gongcheng", first, "Ask_Issue", "answer", "ISSUE", "note", "已核对"))
        .isInstanceOf(AnswerInvalid.class);
    issues(first);
    ends(first, "ISSUE", "ISSUED");
    String second = asks("STAT-01", true);
    issues(second);
    String number = see(first).request().certificateNumber();
    assertThat(number).startsWith("拱城社区证〔").endsWith("号");
    assertThat(see(second).request().certificateNumber()).isNotEqualTo(number);
  }

  @Test
  default void whatIsNotTrueOrNoLongerNeededIsNotIssued() {
    String untrue = asks("STAT-01", true);
    district().answers("gongcheng", untrue, "Ask_Issue", "answer", "NOT_TRUE", "note", "签名不是本人");
    ends(untrue, "ISSUE", "NOT_TRUE");
    String unneeded = asks("STAT-01", true);
    district().answers("gongcheng", unneeded, "Ask_Issue", "answer", "NOT_NEEDED", "note", "已办公证");
    ends(unneeded, "ISSUE", "NOT_NEEDED");
  }

  @Test
  default void anIssueThatIsOverdueIsUrgedAndStillWaits() {
    String ref = asks("STAT-01", true);
    district().days(10);
    assertThat(see(ref).timeline().get(see(ref).timeline().size() - 1).what()).isEqualTo("certificate.overdue");
    issues(ref);
    ends(ref, "ISSUE", "ISSUED");
  }

  @Test
  default void aKindOfTheProhibitedListIsRedirectedAndCounted() {
    int before = redirected("区民政局");
    String ref = asks("CERT-08", null);
    ends(ref, "PROHIBITED", "REDIRECTED");
    assertThat(see(ref).timeline().toString()).contains("婚姻登记档案");
    assertThat(redirected("区民政局")).isEqualTo(before + 1);
  }

  private int redirected(String organisation) {
    LocalDate today = district().today();
    return figures().lines(By.DEMANDED_BY, today.minusYears(1), today, district().user("shegong")).stream()
        .filter(line -> line.name().equals(organisation))
        .mapToInt(CertificateFigures.Line::redirected)
        .sum();
  }

  @Test
  default void aLawAgainstTheListGoesToTheLegalOfficeWhoseNoIsTold() {
    String ref = asks("STAT-02", true);
    assertThat(see(ref).header().state()).isEqualTo("LEGAL_REVIEW");
    assertThat(district().waits("gongcheng", ref, "Ask_Issue")).isFalse();
    district().answers("sifa", ref, "Ask_LegalReview", "answer", "NOT_ISSUE", "opinion", "由登记机关核验");
    district().answers("gongcheng", ref, "Ask_TellAnswer", "note", "已当面答复");
    ends(ref, "CONFLICT", "NOT_ALLOWED");
    assertThat(certificates().view(ref, district().user("sifa")).request().legalOpinion()).contains("登记机关");
  }

  @Test
  default void theLegalOfficeMayAllowIt() {
    String ref = asks("STAT-02", true);
    district().answers("sifa", ref, "Ask_LegalReview", "answer", "ISSUE", "opinion", "行政法规明确要求");
    issues(ref);
    ends(ref, "CONFLICT", "ISSUED");
  }

  @Test
  default void whatIsNotKnownGoesToTheLegalOfficeAndIsUrged() {
    String claimed = asks(other(true, false));
    ends(claimed, "LEGAL_REVIEW", null);
    district().days(14);
    assertThat(see(claimed).timeline().toString()).contains("法制审查");
    ends(asks(kind(null), null), "LEGAL_REVIEW", null);
    ends(asks(other(false, null)), "LEGAL_REVIEW", null);
    ends(asks(new NewRequest("A1", "CERT-04", "", "办犬证", "区城市管理局", true, true, false)), "LEGAL_REVIEW", null);
  }

  @Test
  default void whatCannotBeVerifiedIsRefusedAndTheLeadUnitHearsOfIt() {
    String ref = asks(kind(null), false);
    assertThat(see(ref).header().state()).isEqualTo("REPORTED");
    district().answers("shegong", ref, "Ask_NoteReport", "note", "已函告区民政局");
    ends(ref, "REFUSE_AND_REPORT", "REPORTED");
  }

  /** Red with: the counter's answer asked instead of what the kind says. */
  @Test
  default void theCounterGetsTheAnswerThatWasLookedUp() {
    for (Boolean known : new Boolean[] {true, false}) {
      String code = kind(known);
      String lookedUp = check().of(kinds().find(code).orElseThrow().facts()).name();
      assertThat(lookedUp).isEqualTo(known ? "ISSUE" : "REFUSE_AND_REPORT");
      for (Boolean typed : new Boolean[] {true, false, null}) {
        assertThat(see(asks(code, typed)).request().result().name()).as("typed %s", typed).isEqualTo(lookedUp);
      }
    }
    for (KnownKind kind : kinds().search("")) {
      String lookedUp = check().of(kind.facts()).name();
      assertThat(see(asks(kind.code(), null)).request().result().name()).as(kind.code()).isEqualTo(lookedUp);
    }
    assertThat(kinds().find(kind(null)).orElseThrow().seenEachTime()).isTrue();
  }

  private String kind(Boolean canVerify) {
    StatuteKind kind =
        new StatuteKind(null, "某项登记证明", "", "某条例", "第五条", "应当提交社区的证明", "", canVerify, "区民政局", "", true);
    return kinds().add(kind, district().user("shegong"));
  }

  /** Red with: the form without a key. */
  @Test
  default void theSameFormSentTwiceIsOneRequest() {
    NewRequest typed = new NewRequest("A77", "CERT-08", "", "办理手续", "区民政局", false, true, false);
    String key = SentForm.key();
    String first = certificates().request(typed, List.of(), key, district().user("gongcheng"));
    assertThat(certificates().request(typed, List.of(), key, district().user("gongcheng"))).isEqualTo(first);
    NewRequest next = new NewRequest("A78", "CERT-08", "", "办理手续", "区民政局", false, true, false);
    assertThat(certificates().request(next, List.of(), key, district().user("gongcheng"))).as("of somebody else").isNotEqualTo(first);
    assertThat(certificates().request(typed, List.of(), SentForm.key(), district().user("gongcheng"))).isNotEqualTo(first);
    assertThat(certificates().request(typed, district().user("gongcheng"))).isNotEqualTo(first);
  }

  /** Every way of counting gives the same sums. Red with: the month's two columns read as one. */
  @Test
  default void allWaysOfCountingAgree() {
    asks("CERT-08", null);
    issues(asks("STAT-01", true));
    asks("STAT-02", true);
    LocalDate today = district().today();
    List<CertificateRequest> all =
        certificates().requests(today.minusYears(1), today, district().user("shegong"));
    for (By by : By.values()) {
      List<CertificateFigures.Line> lines = figures().lines(by, today.minusYears(1), today, district().user("shegong"));
      assertThat(lines.stream().mapToInt(CertificateFigures.Line::asked).sum()).as("%s", by).isEqualTo(all.size());
      for (CertificateFigures.Line line : lines) {
        assertThat(line.issued() + line.redirected() + line.refused() + line.running()).isEqualTo(line.asked());
      }
      assertThat(lines.stream().mapToInt(CertificateFigures.Line::issued).sum())
          .isEqualTo((int) all.stream().filter(one -> "ISSUED".equals(one.outcome())).count());
      assertThat(lines.stream().mapToInt(CertificateFigures.Line::running).sum())
          .isEqualTo((int) all.stream().filter(one -> one.outcome() == null).count());
    }
    assertThat(figures().lines(By.MONTH, today.minusYears(1), today, district().user("shegong")))
        .extracting(CertificateFigures.Line::name)
        .contains(YearMonth.from(today).toString())
        .isSorted();
    assertThat(figures().lines(By.KIND, today, today, district().user("xiangyang")))
        .allSatisfy(line -> assertThat(line.asked()).isPositive());
  }

  @Test
  default void aMatterOfAllResidentsIsDeliberatedFirst() {
    String ref = asks(other(false, true));
    assertThat(see(ref).header().state()).isEqualTo("DELIBERATION");
    district().answers(
        "gongcheng", ref, "Ask_Deliberation", "heldOn", district().today().toString(), "present", 23, "answer", "AGREED",
        "record", "到会居民同意");
    issues(ref);
    ends(ref, "ISSUE_AFTER_DELIBERATION", "ISSUED");
  }

  @Test
  default void residentsMaySayNoAndALateMeetingIsUrged() {
    String ref = asks(other(false, true));
    district().days(12);
    assertThat(see(ref).timeline().toString()).contains("居民议事");
    assertThatThrownBy(
            () ->
                district().answers(
                    "gongcheng", ref, "Ask_Deliberation", "heldOn", district().today().plusDays(1).toString(), "present", 23,
                    "answer", "AGREED", "record", "同意"))
        .isInstanceOf(AnswerInvalid.class);
    district().answers(
        "gongcheng", ref, "Ask_Deliberation", "heldOn", district().today().toString(), "present", 23, "answer", "NOT_AGREED",
        "record", "多数居民不同意");
    ends(ref, "ISSUE_AFTER_DELIBERATION", "NOT_AGREED");
  }

  @Test
  default void whatNoLawAsksForIsRefused() {
    String ref = asks(other(false, false));
    ends(ref, "NOT_ISSUED", "REFUSED");
  }

  @Test
  default void noNumberOfAPersonIsKept() {
    assertThatThrownBy(
            () -> asks(new NewRequest("A12", "CERT-08", "", "身份证 ５１２００２１９９００１０１１２３４", "区民政局", false, true, false)))
        .isInstanceOfSatisfying(
            CertificateInvalid.class,
            why -> assertThat(why.faults()).extracting(CertificateInvalid.Fault::field).containsExactly("purpose"));
    String ref = asks("STAT-01", true);
    assertThatThrownBy(
            () ->
                district().answers(
                    "gongcheng", ref, "Ask_Issue", "answer", "NOT_TRUE", "note", "电话 13800138000 联系不上"))
        .isInstanceOf(AnswerInvalid.class);
  }

  @Test
  default void aRequestIsForItsCommunityAndItsOverseersOnly() {
    String ref = asks("CERT-10", null);
    assertThatThrownBy(() -> certificates().view(ref, district().user("xiangyang"))).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> certificates().view(ref, district().user("minzheng"))).isInstanceOf(NoSuchCase.class);
    LocalDate today = district().today();
    assertThat(certificates().requests(today, today, district().user("xiangyang"))).noneMatch(one -> one.ref().equals(ref));
    assertThat(certificates().requests(today, today, district().user("gongcheng"))).anyMatch(one -> one.ref().equals(ref));
    assertThatThrownBy(() -> certificates().requests(today, today, district().user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> certificates().request(other(false, false), district().user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
  }
}
