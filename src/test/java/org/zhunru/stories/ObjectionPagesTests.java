package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.consultation.CalledTopic;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.SubjectType;

/** The pages of a result that an objection brings down, to the committee and to everybody. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class})
class ObjectionPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private ResultActions send(String who, String url, String... fields) throws Exception {
    var request = post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  /** Red with: the choice left out of the form; numbers of the result that fell told to everybody; no way to correct. */
  @Test
  void whatAnObjectionIsAboutIsAskedAndWhatFellIsShown() throws Exception {
    String ref =
        consulted.consultations.call(
            new CalledTopic(
                consulted.proposes(Consulted.topic("电动车停放总方案", "OTHER", "COMMUNITY")), "minzheng", "gongcheng", "电动车停放点调整",
                "电动车停放点怎样调整、由谁维护", SubjectType.OTHER, Extent.COMMUNITY, "minzheng"));
    consulted.taken(ref);
    List<Participant> all = consulted.meeting(ref, 3, 0);
    consulted.votesBy("gongcheng", ref, all.get(0), "FOR", "PAPER", "");
    consulted.votesBy("gongcheng", ref, all.get(1), "AGAINST", "PAPER", "");
    consulted.votesBy("gongcheng", ref, all.get(2), "AGAINST", "PAPER", "");
    consulted.votes.recount(ref, "1", "2", "0", consulted.district.user("gongcheng.yi"));
    consulted.lawful(ref);
    consulted.minutes(ref);
    consulted.district.days(7);
    consulted.open.object(ref, "", "有一张选票登记反了，请核对", "10.3.0.1");
    consulted.district.days(8);
    String page = "/consultations/" + ref;
    String comment = String.valueOf(consulted.sees(ref).of(CommentKind.OBJECTION).get(0).id());
    see("gongcheng", page).andExpect(content().string(containsString("采纳的，异议关于什么"))).andExpect(content().string(containsString("统计或者计票")));
    send("gongcheng", page + "/answers", "comment", comment, "answer", "确有一张登记反了", "accepted", "true")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请选择“采纳的，异议关于什么”")))
        .andExpect(content().string(containsString("确有一张登记反了")));
    send("gongcheng", page + "/answers", "comment", comment, "answer", "确有一张登记反了", "accepted", "true", "about", "COUNT")
        .andExpect(status().is3xxRedirection());
    consulted.district.answers("gongcheng", ref, "Ask_AnswerObjections", "note", "");

    see("gongcheng", page)
        .andExpect(content().string(containsString("异议成立，重新清点纸质票")))
        .andExpect(content().string(containsString("第 1 次会议原结果：未通过（应到 3 人，参加 3 人，赞成 1，反对 2，弃权 0）")))
        .andExpect(content().string(containsString("作废前定稿的会议记录")))
        .andExpect(content().string(containsString("更正录错的纸质票")));
    see("jiandu", page)
        .andExpect(content().string(containsString("登记复核")))
        .andExpect(content().string(not(containsString("更正录错的纸质票"))))
        .andExpect(content().string(not(containsString("作废前定稿的会议记录"))));
    mvc.perform(get("/public" + page))
        .andExpect(content().string(containsString("第 1 次会议原结果：未通过")))
        .andExpect(content().string(containsString("异议成立（统计或者计票）。确有一张登记反了")))
        .andExpect(content().string(containsString("结果在会议记录定稿后公布")))
        .andExpect(content().string(not(containsString("反对 2"))))
        .andExpect(content().string(not(containsString("居民2"))));
    String number = String.valueOf(all.get(1).number());
    send("gongcheng", page + "/corrections", "corrected", number, "right", "", "why", "选票看反了一张")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("选票看反了一张")))
        .andExpect(content().string(containsString("请选择“选票上的意见”")));
    send("gongcheng", page + "/corrections", "corrected", "99", "right", "FOR", "why", "选票看反了一张")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("参加人名单里没有这个序号")));
    send("jiandu", page + "/corrections", "corrected", number, "right", "FOR", "why", "选票看反了一张").andExpect(status().isNotFound());
    send("gongcheng", page + "/corrections", "corrected", number, "right", "FOR", "why", "选票看反了一张").andExpect(status().is3xxRedirection());
    for (String who : List.of("gongcheng", "jiandu")) {
      send(who, page + "/recount", "votesFor", "2", "votesAgainst", "1", "abstained", "0").andExpect(status().is3xxRedirection());
    }
    consulted.district.answers("gongcheng.yi", ref, "Ask_CountAgain", "note", "");
    assertThat(consulted.result(ref)).isEqualTo("ADOPTED");
    consulted.minutes(ref);
    consulted.district.days(7);
    for (String url : List.of("/public" + page, "/public" + page + "/result")) {
      mvc.perform(get(url))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("因异议作废的结果")))
          .andExpect(content().string(not(containsString("居民2"))));
    }
  }
}
