package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.admission.OwnersAnswer;
import org.zhunru.engine.AnswerInvalid;

/** What the pages tell of a request whose residents were consulted, from both sides. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Owned.class})
class ConsultedRequestPagesTests {

  private static final String CHANGES = "避开午休，夜间不施工";

  @Autowired private MockMvc mvc;
  @Autowired private District district;
  @Autowired private Owned owned;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who))).andExpect(status().isOk());
  }

  @Test
  void theCaseTheConsultationTheRegisterAndTheAgreementTellTheSame() throws Exception {
    String ref =
        district.files("minzheng", Applications.zeroEmployment(district.today()).paid().highImpact().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    String consultation = district.consultation(ref, "gongcheng");
    see("minzheng", "/admission/" + ref)
        .andExpect(content().string(containsString("/consultations/" + consultation)))
        .andExpect(content().string(containsString("正在协商")))
        .andExpect(content().string(containsString("起中止计时")));
    for (String who : new String[] {"minzheng", "gongcheng", "shegong"}) {
      see(who, "/consultations/" + consultation).andExpect(content().string(containsString("href=\"/admission/" + ref)));
    }
    district.prepares(consultation, "gongcheng", 7, 1);
    district.meets(consultation, "gongcheng", 6, 1);
    district.concludes(consultation, "gongcheng", CHANGES);
    see("minzheng", "/admission/" + ref)
        .andExpect(content().string(containsString("修改后通过")))
        .andExpect(content().string(containsString("（居民协商）")))
        .andExpect(content().string(containsString("按居民协商修改的内容办理")))
        .andExpect(content().string(containsString("拱城社区：" + CHANGES)));
    mvc.perform(get("/api/v1/admission-requests/" + ref).with(httpBasic("minzheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.consultations[0].consultation").value(consultation))
        .andExpect(jsonPath("$.consultations[0].result").value("ADOPTED_WITH_CHANGES"))
        .andExpect(jsonPath("$.consultations[0].invited").value(7));
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    for (String page : new String[] {"/admission/" + ref, "/public/notices/" + ref, "/tenure/" + ref + "/panel", "/tenure/" + ref + "/agreement"}) {
      see("minzheng", page).andExpect(content().string(containsString("拱城社区：" + CHANGES)));
    }
  }

  /** Red with: OWNERS_VOTE counted as adopted; the outcome left with the consultation only. */
  @Test
  void whatOwnersMustDecideIsNoConsentAndWhatTheyDecideStandsWithTheRequest() throws Exception {
    String ref =
        district.files("minzheng", Applications.zeroEmployment(district.today()).paid().highImpact().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    String consultation = district.consultation(ref, "gongcheng");
    district.answers("gongcheng", consultation, "Ask_ScreenTopic", "answer", "TAKE", "subjectType", "LIFT", "extent", "BUILDINGS");
    district.answers("gongcheng.dang", consultation, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
    assertThat(district.see(ref).consultations().get(0).result()).isEqualTo("OWNERS_VOTE");
    assertThat(district.see(ref).header().state()).as("waits for the owners, and its clock stands still").isEqualTo("IN_CONSULTATION");
    assertThat(district.see(ref).holds()).hasSize(1).allMatch(hold -> hold.to() == null);
    assertThat(district.see(ref).timeline()).anyMatch(one -> one.text().contains("居民协商不能代替，也不视为居民同意"));
    see("minzheng", "/admission/" + ref).andExpect(content().string(containsString("尚无结果；不视为居民同意")));
    String vote = owned.opens("REBUILDING", consultation);
    owned.units(vote, 3);
    owned.voting(vote);
    for (String unit : new String[] {"5-1", "5-2", "5-3"}) {
      owned.counter(vote, unit, "FOR", Owned.key());
    }
    district.days(5);
    owned.counts(vote, 0, 0, 0);
    assertThat(district.see(ref).header().state()).as("until the result is final").isEqualTo("IN_CONSULTATION");
    district.days(8);
    assertThat(owned.sees(vote).header().outcome()).isEqualTo("ADOPTED");
    assertThat(district.see(ref).consultations().get(0).owners()).isEqualTo(new OwnersAnswer(vote, "ADOPTED"));
    assertThat(district.see(ref).consultations().get(0).result()).as("residents still did not agree").isEqualTo("OWNERS_VOTE");
    assertThat(district.see(ref).timeline()).anyMatch(one -> one.text().equals("业主共同决定 " + vote + "（来自居民协商 " + consultation + "）已结束：通过"));
    assertThat(district.see(ref).header().state()).as("goes to the joint review").isEqualTo("JOINT_REVIEW");
    see("minzheng", "/admission/" + ref).andExpect(content().string(containsString("/owners-votes/" + vote)));
    see("gongcheng", "/owners-votes/outcomes?parent=" + consultation).andExpect(content().string(containsString("通过")));
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String says) {
    assertThatThrownBy(act).isInstanceOf(AnswerInvalid.class).hasMessageContaining(says);
  }

  /** Red with: the meeting's vote looked at alone; a listener that leaves the task of the community. */
  @Test
  void ownersWhoSaidNoAreNoAdmissionAndBeforeTheySaidAnythingNothingIsConcluded() {
    String ref =
        district.files("minzheng", Applications.zeroEmployment(district.today()).paid().highImpact().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    String consultation = district.consultation(ref, "gongcheng");
    district.answers("gongcheng", consultation, "Ask_ScreenTopic", "answer", "TAKE", "subjectType", "LIFT", "extent", "BUILDINGS");
    district.answers("gongcheng.dang", consultation, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
    assertThat(district.waits("sifa", ref, "Ask_ReviewOpinion")).as("it waits for the owners").isFalse();
    refused(() -> district.answers("gongcheng", ref, "Ask_OwnersVote", "note", ""), "业主表决还没有结果");
    String given = owned.opens("REBUILDING", consultation);
    owned.units(given, 1);
    owned.post(given);
    district.days(12);
    owned.freeze(given);
    district.answers("gongcheng", given, "Ask_GiveNotice", "answer", "CANCEL", "note", "名册有误，重新登记");
    assertThat(district.waits("gongcheng", ref, "Ask_OwnersVote")).as("nothing was decided: asked anew").isTrue();
    refused(() -> district.answers("gongcheng", ref, "Ask_OwnersVote", "note", ""), "业主表决还没有结果");
    district.days(90);
    assertThat(district.see(ref).timeline()).anyMatch(one -> one.text().contains("业主共同决定超期"));
    String vote = owned.opens("REBUILDING", consultation);
    owned.units(vote, 3);
    owned.voting(vote);
    for (String unit : new String[] {"5-1", "5-2", "5-3"}) {
      owned.counter(vote, unit, "AGAINST", Owned.key());
    }
    district.days(5);
    owned.counts(vote, 0, 0, 0);
    district.days(8);
    assertThat(owned.sees(vote).header().outcome()).isEqualTo("NOT_ADOPTED");
    assertThat(district.waits("gongcheng", ref, "Ask_OwnersVote")).isFalse();
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district.answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    district.jointMeeting(ref, true, false, "FOR", "FOR");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    district.stands(ref, "DECIDED", "REJECTED", "JV_OWNERS_REFUSED");
  }
}
