package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.district.Parameters;
import org.zhunru.engine.Actor;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.UserTasks;

/** The street level is switched while cases are under way: what is open stays where it is, what is new goes elsewhere. */
@SpringBootTest
@Import(District.class)
class StreetSwitchTests {

  @Autowired private District district;
  @Autowired private Parameters parameters;
  @Autowired private UserTasks tasks;

  @AfterEach
  void withStreetsAgain() {
    parameters.change("street-level", BigDecimal.ONE);
  }

  private String confirmed() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    return ref;
  }

  @Test
  void theStreetAnswersWhatItWasAskedAndTheLeadUnitWhatComesAfter() {
    String ref = confirmed();
    parameters.change("street-level", BigDecimal.ZERO);
    assertThat(district.waits("nanjin", ref, "Ask_Opinion")).isTrue();
    assertThat(district.waits("shegong.leader", ref, "Ask_Opinion")).isFalse();
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "OBJECT", "text", "街道不同意");
    district.answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district.stands(ref, "JOINT_REVIEW", null, null);
    assertThat(district.waits("nanjin", ref, "Ask_ReviewOpinion")).isFalse();
    assertThat(district.waits("shegong.leader", ref, "Ask_ReviewOpinion")).isTrue();
  }

  @Test
  void switchedOnAgainTheStreetIsAskedAgain() {
    parameters.change("street-level", BigDecimal.ZERO);
    String without = confirmed();
    parameters.change("street-level", BigDecimal.ONE);
    String with = confirmed();
    assertThat(district.waits("nanjin", without, "Ask_Opinion")).isFalse();
    assertThat(district.waits("nanjin", with, "Ask_Opinion")).isTrue();
    assertThat(district.waits("shegong.leader", with, "Ask_Opinion")).isFalse();
  }

  @Test
  void aPersonWhoDraftedAndLeadsGivesNoOpinionOnTheOwnDraft() {
    parameters.change("street-level", BigDecimal.ZERO);
    String ref = confirmed();
    String task = district.waiting("shegong.leader", ref, "Ask_Opinion").id();
    Actor both = new Actor("shegong", "周芳", Set.of("lead-clerk:shegongbu", "lead-leader:shegongbu"));
    assertThatThrownBy(() -> tasks.answer(task, both, "{\"stance\":\"AGREE\"}"))
        .isInstanceOfSatisfying(
            AnswerInvalid.class, e -> assertThat(e.faults()).singleElement().satisfies(f -> assertThat(f.message()).contains("拟稿人")));
  }
}
