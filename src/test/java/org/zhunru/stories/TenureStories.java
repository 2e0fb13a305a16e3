package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** The life of an item after its admission; the same on both databases. */
interface TenureStories {

  District district();

  TenureDistrict tenure();

  /** Publicity over without an objection, and filed. */
  private String filed(ItemKind kind, int days, String... communities) {
    String ref = tenure().admits(kind, days, communities);
    pastPublicity(ref);
    return ref;
  }

  private void pastPublicity(String ref) {
    district().days(12);
    tenure().answers("shegong", ref, "Ask_File", "note", "");
  }

  private void allSign(String ref) {
    tenure().answers("minzheng.leader", ref, "Ask_SignAgreement", "answer", "SIGN");
    tenure().answers("nanjin", ref, "Ask_SignAgreement", "answer", "SIGN");
    tenure().answers("gongcheng", ref, "Ask_SignAgreement", "answer", "SIGN");
  }

  private void everythingArrives(String ref, String community) {
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", community, "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", community, "means", "STAFF", "voucher", "RS-1");
  }

  private String inForce(ItemKind kind, int days) {
    String ref = filed(kind, days, "gongcheng");
    allSign(ref);
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
    return ref;
  }

  @Test
  default void anItemNobodyObjectsToIsFiledSignedPaidInForceAndExpires() {
    String ref = tenure().admits(ItemKind.TEMPORARY, 40, "gongcheng");
    tenure().stands(ref, "PUBLICIZED");
    assertThat(tenure().waits("shegong", ref, "Ask_File")).isFalse();
    pastPublicity(ref);
    tenure().stands(ref, "FILED");
    assertThat(tenure().item(ref).filingNumber()).matches("BA-[0-9]{4}-[0-9]{5}");
    allSign(ref);
    tenure().stands(ref, "AWAITING_FUNDS");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.AWAITING_FUNDS);
    assertThat(tenure().item(ref).stateReason()).contains("拱城社区");
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().item(ref).inForceOn(tenure().today())).isTrue();
    district().days(40);
    tenure().closedAs(ref, "EXPIRED");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.EXPIRED);
  }

  @Test
  default void aVoucherCountsOnce() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 600, "voucher", "CZ-7");
    assertThatThrownBy(
            () ->
                tenure().answers(
                    "caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 600, "voucher", "CZ-7 "))
        .isInstanceOfSatisfying(
            AnswerInvalid.class,
            invalid -> assertThat(invalid.faults().get(0).message()).contains("CZ-7").contains("不能重复确认"));
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("600");
  }
}
