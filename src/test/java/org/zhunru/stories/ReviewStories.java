package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.BasisLevel;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** A department asks that others look at a refusal; the same on both databases. */
interface ReviewStories {

  String GROUNDS = "该任务不涉及执法，仅为宣传告知，原决定认定有误";

  Panel panel();

  private District district() {
    return panel().district();
  }

  /** A request that the leader refused. */
  private String refused() {
    String ref =
        district()
            .files("minzheng", Applications.zeroEmployment(district().today()).item("").enforcement().paid().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    district().stands(ref, "DECIDED", "REJECTED", "RJ_ENFORCEMENT_POWER");
    return ref;
  }

  private String refusedWithoutALaw() {
    return refusedWithoutALaw(180);
  }

  private String refusedWithoutALaw(int days) {
    String ref =
        district()
            .files(
                "minzheng",
                Applications.zeroEmployment(district().today())
                    .item("")
                    .basis(BasisLevel.DEPARTMENT_DOCUMENT)
                    .days(days)
                    .plaque()
                    .paid()
                    .build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    district().stands(ref, "DECIDED", "REJECTED", "RJ_UNLISTED_RED_FLAG");
    assertThat(district().see(ref).timeline())
        .as("the history says it in words")
        .anyMatch(one -> one.text().startsWith("按现行规则：不予准入"))
        .noneMatch(one -> one.text().contains("RJ_UNLISTED"));
    return ref;
  }

  @Test
  default void enforcementIsNotHandedToACommunityByAReview() {
    String ref = refused();
    panel().asks(ref, GROUNDS);
    district().answers("sifa", ref, "Ask_ReviewLegal", "stance", "OVERTURN", "opinion", "仅为宣传");
    assertThatThrownBy(
            () -> panel().decides(ref, "fenguan", "answer", "OVERTURN", "termDays", 90, "reasons", "只做宣传，不涉及执法，予以准入"))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("不能撤销");
  }

  /** The request says LEAD as before: an admission on review would make the community the main body after all. */
  @Test
  default void aReviewMakesNoCommunityTheMainBody() {
    String ref =
        district().files("minzheng", Applications.zeroEmployment(district().today()).communityLeads().paid().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    district().stands(ref, "DECIDED", "REJECTED", "RJ_COMMUNITY_NOT_LEAD");
    panel().asks(ref, GROUNDS);
    district().answers("sifa", ref, "Ask_ReviewLegal", "stance", "OVERTURN", "opinion", "社区可以承担");
    assertThatThrownBy(
            () -> panel().decides(ref, "fenguan", "answer", "OVERTURN", "termDays", 90, "reasons", "社区力量充足，予以准入"))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("要求社区承担主责");
    panel().decides(ref, "fenguan", "answer", "UPHOLD", "reasons", "权责清单没有定为社区主责，维持原决定");
    district().stands(ref, "REVIEW_DECIDED", "REJECTED", "RJ_COMMUNITY_NOT_LEAD");
  }

  @Test
  default void aReviewUpholdsTheRefusalAndThatIsFinal() {
    String ref = refused();
    panel().asks(ref, GROUNDS);
    district().stands(ref, "UNDER_REVIEW", "REJECTED", "RJ_ENFORCEMENT_POWER");
    assertThat(district().see(ref).header().open()).isTrue();
    assertThatThrownBy(() -> panel().asks(ref, GROUNDS)).isInstanceOf(AdmissionRefusal.class);
    assertThatThrownBy(() -> district().withdraws("minzheng", ref)).isInstanceOf(AdmissionRefusal.class);
    district().answers("sifa", ref, "Ask_ReviewLegal", "stance", "UPHOLD", "opinion", "属行政执法事项");
    assertThatThrownBy(() -> panel().decides(ref, "sifa", "answer", "UPHOLD", "reasons", "属行政执法事项，维持原决定"))
        .isInstanceOf(AnswerInvalid.class);
    panel().decides(ref, "fenguan", "answer", "UPHOLD", "reasons", "属行政执法事项，维持原决定");
    district().stands(ref, "REVIEW_DECIDED", "REJECTED", "RJ_ENFORCEMENT_POWER");
    assertThat(district().see(ref).header().open()).isFalse();
    assertThat(panel().reviews().of(ref).orElseThrow().result()).isEqualTo("UPHELD");
    assertThatThrownBy(() -> panel().asks(ref, GROUNDS)).isInstanceOf(AdmissionRefusal.class);
    assertThat(panel().admitted().find(ref)).isEmpty();
  }

  @Test
  default void aReviewOverturnsTheRefusalAndTheTaskEntersTheRegister() {
    String ref = refusedWithoutALaw();
    panel().asks(ref, GROUNDS);
    advises(ref, "就业促进法第五十二条");
    assertThatThrownBy(
            () -> panel().decides(ref, "fenguan", "answer", "OVERTURN", "reasons", "只做宣传，不涉及执法，予以准入"))
        .as("no term named")
        .isInstanceOf(AnswerInvalid.class);
    for (String first : new String[] {"shegong", "shegong.leader"}) {
      assertThatThrownBy(
              () -> panel().decides(ref, first, "answer", "OVERTURN", "termDays", 90, "reasons", "只做宣传，不涉及执法，予以准入"))
          .as("%s refused it", first)
          .isInstanceOf(AnswerInvalid.class);
    }
    panel().decides(ref, "fenguan", "answer", "OVERTURN", "termDays", 90, "reasons", "只做宣传，不涉及执法，予以准入");
    assertThat(district().see(ref).header().outcome()).isEqualTo("APPROVED");
    assertThat(district().see(ref).conditions())
        .as("red flags bind an admission on review too")
        .contains("COMMUNITY_IS_ASSISTING_BODY", "NO_SUBDELEGATION", "REMOVE_PLAQUE")
        .as("off the list: once, and never again without a change of the list")
        .contains("NON_RENEWABLE", "AUTO_EXPIRE");
    assertThat(district().see(ref).timeline()).anyMatch(one -> one.text().contains("就业促进法第五十二条"));
    assertThat(panel().admitted().get(ref).kind()).isEqualTo(ItemKind.REGULAR);
    assertThat(panel().admitted().get(ref).termDays()).isEqualTo(90);
    assertThat(panel().admitted().get(ref).state()).isEqualTo(ItemState.PUBLICIZED);
  }

  /** Red with: a task off the list and without a law admitted by a review that found none either. */
  @Test
  default void aTaskWithoutALawIsNotAdmittedByAReviewThatFindsNone() {
    String silent = refusedWithoutALaw();
    panel().asks(silent, GROUNDS);
    district().days(8);
    assertThat(district().waits("sifa", silent, "Ask_ReviewLegal")).as("its term is over").isFalse();
    String none = refusedWithoutALaw(20);
    panel().asks(none, GROUNDS);
    advises(none, " ");
    for (String ref : new String[] {silent, none}) {
      assertThatThrownBy(
              () -> panel().decides(ref, "fenguan", "answer", "OVERTURN", "termDays", 90, "reasons", "只做宣传，不涉及执法，予以准入"))
          .isInstanceOf(AnswerInvalid.class)
          .hasMessageContaining("没有查到依据");
      panel().decides(ref, "fenguan", "answer", "UPHOLD", "reasons", "没有查到依据，维持原决定");
      district().stands(ref, "REVIEW_DECIDED", "REJECTED", "RJ_UNLISTED_RED_FLAG");
      assertThat(panel().admitted().find(ref)).isEmpty();
    }
  }

  /** The legal reviewer is for taking the refusal back. */
  private void advises(String ref, String basis) {
    district().answers("sifa", ref, "Ask_ReviewLegal", "stance", "OVERTURN", "basis", basis, "opinion", "仅为宣传");
  }

  /** Red with: every admission on review entered as regular. */
  @Test
  default void anUnlistedTaskOfAFewDaysIsAdmittedOnReviewAsTemporary() {
    String ref = refusedWithoutALaw(20);
    panel().asks(ref, GROUNDS);
    advises(ref, "就业促进法第五十二条");
    panel().decides(ref, "fenguan", "answer", "OVERTURN", "termDays", 90, "reasons", "只做宣传，不挂牌，予以准入");
    assertThat(district().see(ref).header().outcome()).isEqualTo("APPROVED_TEMPORARY");
    assertThat(district().see(ref).conditions()).contains("REMOVE_PLAQUE", "NON_RENEWABLE", "AUTO_EXPIRE");
    assertThat(panel().admitted().get(ref).kind()).isEqualTo(ItemKind.TEMPORARY);
    assertThat(panel().admitted().get(ref).termDays()).isEqualTo(30);
    assertThat(panel().admitted().get(ref).publicityDays()).as("not the 0 of the refusal").isEqualTo(5);
    assertThat(panel().admitted().get(ref).filing()).isTrue();
  }

  @Test
  default void whoeverGaveAnOpinionBeforeTheRefusalHasNoPartInItsReview() {
    String ref =
        district()
            .files("minzheng", Applications.zeroEmployment(district().today()).plaqueAndAssessment().paid().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().answers("sifa", ref, "Ask_ReviewOpinion", "stance", "NO_BASIS", "text", "没有法定依据");
    for (String reviewer : new String[] {"caizheng", "shuju", "nanjin", "gongcheng"}) {
      district().answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    district().stands(ref, "DECIDED", "REJECTED", "JV_NO_LEGAL_BASIS");
    panel().asks(ref, GROUNDS);
    assertThatThrownBy(
            () -> district().answers("sifa", ref, "Ask_ReviewLegal", "stance", "UPHOLD", "opinion", "没有法定依据"))
        .isInstanceOf(AnswerInvalid.class);
    district().days(8);
    assertThatThrownBy(
            () -> panel().decides(ref, "fenguan", "answer", "UPHOLD", "reasons", "没有法定依据，维持原决定"))
        .as("voted in the joint meeting that refused it")
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("参加过原决定");
    assertThatThrownBy(() -> district().claimsAs("fenguan", "fenguan", ref, "Ask_ReviewDecide"))
        .as("nor holds it up")
        .isInstanceOf(AnswerInvalid.class);
    panel().decides(ref, "fuhe", "answer", "UPHOLD", "reasons", "没有法定依据，维持原决定");
    district().stands(ref, "REVIEW_DECIDED", "REJECTED", "JV_NO_LEGAL_BASIS");
  }

  @Test
  default void aReviewIsAskedForInTimeByTheDepartmentThatWasRefused() {
    String ref = refused();
    assertThatThrownBy(() -> panel().requests().ask(ref, GROUNDS, district().user("shegong")))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(panel().reviews().askUntil(district().see(ref).header())).isPresent();
    district().days(12);
    assertThat(panel().reviews().askUntil(district().see(ref).header())).isEmpty();
    assertThatThrownBy(() -> panel().asks(ref, GROUNDS)).isInstanceOf(AdmissionRefusal.class);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_ENFORCEMENT_POWER");
  }

  @Test
  default void aReviewThatTakesTooLongIsUrgedAndNeverDecidedBySilence() {
    String ref = refused();
    panel().asks(ref, GROUNDS);
    district().answers("sifa", ref, "Ask_ReviewLegal", "stance", "OVERTURN", "opinion", "仅为宣传");
    district().days(20);
    assertThat(district().see(ref).timeline().toString()).contains("复核决定超期");
    district().stands(ref, "UNDER_REVIEW", "REJECTED", "RJ_ENFORCEMENT_POWER");
  }
}
