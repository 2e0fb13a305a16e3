package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.zhunru.engine.camunda.EarlierDrawings;

/** Requests whose communities were to record a consultation under the drawing of an earlier version. */
@SpringBootTest
@Import({District.class, Consulted.class, Promised.class, EarlierDrawings.class})
@DirtiesContext
class ConsultationsBegunBeforeTests {

  @Autowired private District district;
  @Autowired private Consulted consulted;
  @Autowired private Promised promised;
  @Autowired private EarlierDrawings drawings;
  @Autowired private ApplicationContext context;

  /** Red with: a start that leaves them at a step whose form is gone, or asks a community twice. */
  @Test
  void whatWaitedForARecordAsksForARealConsultation() throws Exception {
    String[] ref = new String[1];
    drawings.during(
        "admission-consultation",
        () -> {
          ref[0] =
              district.files(
                  "minzheng",
                  Applications.zeroEmployment(district.today()).paid().highImpact().communities("gongcheng", "hongfeng").build());
          district.answers("shegong", ref[0], "Ask_Acceptance", "answer", "ACCEPT");
          district.answers("shegong", ref[0], "Ask_ConfirmRoute", "answer", "CONFIRM");
        });
    assertThat(drawings.waiting(ref[0], "Ask_RecordConsultation")).isEqualTo(2);
    assertThat(district.see(ref[0]).consultations()).isEmpty();
    district.days(4);
    ApplicationRunner begunBefore =
        context.getBean("org.zhunru.admission.process.ConsultationsBegunBefore", ApplicationRunner.class);
    begunBefore.run(new DefaultApplicationArguments());
    begunBefore.run(new DefaultApplicationArguments());

    assertThat(drawings.waiting(ref[0], "Ask_RecordConsultation")).isZero();
    district.stands(ref[0], "IN_CONSULTATION", null, null);
    assertThat(district.see(ref[0]).holds()).hasSize(1).allMatch(hold -> hold.to() == null);
    assertThat(district.see(ref[0]).consultations()).extracting("community").containsExactlyInAnyOrder("gongcheng", "hongfeng");
    district.consult(ref[0], "gongcheng", 6, 1);
    district.stands(ref[0], "IN_CONSULTATION", null, null);
    district.consult(ref[0], "hongfeng", 6, 1);
    district.stands(ref[0], "SCREENING", null, null);
    assertThat(district.see(ref[0]).holds()).hasSize(1).allMatch(hold -> hold.to() != null);
    assertThat(district.waits("shegong", ref[0], "Ask_ConfirmRoute")).isTrue();
  }

  /** Red with: the way from the answers to the final result taken out of the earlier drawing's elements. */
  @Test
  void anObjectionFoundRightUnderTheEarlierDrawingLeavesTheResultAsItWas() {
    String[] ref = new String[1];
    drawings.during("consultation-meeting", () -> ref[0] = consulted.prepared("OTHER", "COMMUNITY"));
    consulted.vote(ref[0], consulted.meeting(ref[0], 3, 0), 3, 0, 0);
    consulted.lawful(ref[0]);
    consulted.minutes(ref[0]);
    district.days(7);
    consulted.open.object(ref[0], "", "五号楼没有收到会议通知", "10.2.0.1");
    district.days(8);
    long objection = consulted.sees(ref[0]).of(org.zhunru.consultation.CommentKind.OBJECTION).get(0).id();
    consulted.comments.answer(ref[0], objection, true, "PROCEDURE", "确实漏发了五号楼", district.user("gongcheng.yi"));
    district.answers("gongcheng", ref[0], "Ask_AnswerObjections", "note", "");
    assertThat(consulted.outcome(ref[0])).isEqualTo("ADOPTED");
    assertThat(consulted.heard(ref[0])).hasSize(1);
    assertThat(consulted.open.get(ref[0]).followUp().voided()).isEmpty();
  }

  /** Red with: the step of the earlier drawing that no longer ends the case. */
  @Test
  void whatBeganBeforePromisesWereFollowedEndsWithItsResult() {
    String[] ref = new String[1];
    drawings.during("consultation-meeting", () -> ref[0] = consulted.prepared("OTHER", "COMMUNITY"));
    promised.adopts(ref[0]);
    assertThat(consulted.state(ref[0])).isEqualTo("CLOSED");
    assertThat(consulted.outcome(ref[0])).isEqualTo("ADOPTED");
    assertThat(consulted.heard(ref[0])).hasSize(1);
    assertThat(consulted.open.get(ref[0]).followUp().feedback()).isNull();
  }
}
