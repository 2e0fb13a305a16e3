package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 市–区–社区: the same stories with the street level off. Seen red with the street's steps left out instead of moved. */
@SpringBootTest
@Import(DistrictWithoutStreets.class)
class AdmissionWithoutStreetsTests implements AdmissionStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  @Test
  void noStreetIsAskedAndNoneSeesTheCase() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    assertThat(district.see(ref).opinions())
        .extracting(opinion -> opinion.organisation())
        .containsExactlyInAnyOrder("shegongbu", "gongcheng");
    assertThat(
            jdbc.sql("select count(*) from casefile_party where ref = ? and part = 'STREET'")
                .param(ref)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whoeverDraftedGivesNoOpinionInTheStreetsPlace() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    assertThat(district.waits("shegong", ref, "Ask_Opinion")).isFalse();
    assertThat(district.waits("shegong.leader", ref, "Ask_Opinion")).isTrue();
  }
}
