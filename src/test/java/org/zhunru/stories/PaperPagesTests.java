package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Participant;
import org.zhunru.support.PaperText;

/** Notices, minutes, results and code slips as pages and as files. The files are kept in {@code target/papers} to be looked at. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class, Owned.class})
class PaperPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired Owned owned;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private String pdf(String url, String name) throws Exception {
    see("gongcheng", url).andExpect(status().isOk()).andExpect(content().string(containsString(url + "/print.pdf")));
    byte[] file = see("gongcheng", url + "/print.pdf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", name + ".pdf"), file);
    return PaperText.of(file);
  }

  @Test
  void aConsultationHasANoticeSlipsMinutesAndAResultWithoutNames() throws Exception {
    String ref = consulted.prepared("SITING", "BUILDINGS");
    String page = "/consultations/" + ref;
    List<Participant> all = consulted.invites(ref, 3, 1);
    consulted.notice(ref, 3, "09:30");
    assertThat(pdf(page + "/notice", "notice")).contains("听证会通知", "社区议事室", "增设非机动车充电桩").doesNotContain("居民1");
    mvc.perform(get("/public" + page + "/notice")).andExpect(status().isOk()).andExpect(content().string(not(containsString("print.pdf"))));
    assertThat(pdf(page + "/participants/slips", "slips")).contains("居民2", all.get(1).code(), "3号楼");
    for (String early : List.of("/minutes", "/result", "/minutes/print.pdf", "/result/print.pdf")) {
      see("gongcheng", page + early).andExpect(status().isNotFound());
    }
    consulted.district.days(3);
    consulted.district.until(consulted.district.today().atTime(9, 30));
    consulted.opens(ref);
    consulted.votes.state(ref, all.get(1).id(), "请把桩移到东侧", consulted.district.user("gongcheng"));
    consulted.votes(ref, all.get(0), "AGAINST");
    consulted.votes(ref, all.get(1), "FOR");
    consulted.votes(ref, all.get(2), "FOR");
    consulted.lawful(ref);
    assertThat(pdf(page + "/minutes", "draft")).contains("草稿");
    consulted.comments.answer(
        ref, consulted.sees(ref).of(CommentKind.AFFECTED).get(0).id(), true, "桩移到东侧，离窗户二十米",
        consulted.district.user("gongcheng"));
    consulted.district.answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "", "changes", "充电桩移到东侧");
    consulted.district.days(7);
    consulted.comments.supplement(ref, "门牌应为东门 3 号", consulted.district.user("gongcheng"));
    String minutes = pdf(page + "/minutes", "minutes");
    assertThat(minutes)
        .contains("听证会会议记录", "发言(居民2):请把桩移到东侧", "表决3票:赞成2,反对1,弃权0", "直接利害关系楼栋1个,有人参加的1个")
        .contains(consulted.sees(ref).topic().hash(), "门牌应为东门3号")
        .doesNotContain("草稿", "不一致");
    assertThat(pdf(page + "/result", "result"))
        .contains("听证会结果公告", "应到3人,参加少于5人", "表决的不足5人,各方票数不公布", "充电桩移到东侧", "桩移到东侧,离窗户二十米")
        .doesNotContain("居民2", "3号楼", "赞成2");
    mvc.perform(get("/public" + page + "/result")).andExpect(status().isOk()).andExpect(content().string(not(containsString("居民2"))));
    mvc.perform(get("/public" + page))
        .andExpect(content().string(containsString("/public" + page + "/result")))
        .andExpect(content().string(containsString("离窗户二十米")));
    see("gongcheng", page).andExpect(content().string(containsString("href=\"" + page + "/minutes\"")));
    for (String other : List.of("xiangyang", "shegong", "nanjin", "auditor", "minzheng")) {
      see(other, page + "/minutes").andExpect(status().isNotFound());
      see(other, page + "/minutes/print.pdf").andExpect(status().isNotFound());
      see(other, page + "/participants/slips/print.pdf").andExpect(status().isNotFound());
    }
  }

  @Test
  void anOwnersVoteHasANoticeSlipsAndAResult() throws Exception {
    String ref = owned.opens("FUND_USE", "");
    String page = "/owners-votes/" + ref;
    owned.units(ref, 2);
    see("gongcheng", page + "/notice").andExpect(status().isNotFound());
    owned.voting(ref);
    assertThat(pdf(page + "/notice", "owners-notice")).contains("业主共同决定表决通知", "2套,200.00平方米", "表决期间").doesNotContain("业主1");
    see("gongcheng", page + "/result").andExpect(status().isNotFound());
    assertThat(pdf(page + "/electorate/slips", "owners-slips")).contains("业主2", owned.all(ref).get(1).code());
    owned.counter(ref, "5-1", "FOR", Owned.key());
    owned.counter(ref, "5-2", "FOR", Owned.key());
    owned.district.days(5);
    owned.counts(ref, 0, 0, 0);
    assertThat(pdf(page + "/result", "owners-result")).contains("业主共同决定表决结果", "同意:200.00平方米,2人").doesNotContain("业主1");
    mvc.perform(get("/public" + page)).andExpect(content().string(containsString("/public" + page + "/result")));
    mvc.perform(get("/public" + page + "/notice")).andExpect(status().isOk()).andExpect(content().string(not(containsString("print.pdf"))));
    see("gongcheng", page).andExpect(content().string(containsString("href=\"" + page + "/notice\"")));
  }
}
