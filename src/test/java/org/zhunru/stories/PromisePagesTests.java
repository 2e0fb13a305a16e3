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
import org.zhunru.promise.PromiseItem;

/** The pages of promises, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class, Promised.class})
class PromisePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired Promised promised;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(who.isEmpty() ? get(url) : get(url).with(user(who)));
  }

  private ResultActions send(String who, String url, String... fields) throws Exception {
    var request = who.isEmpty() ? post(url).with(csrf()) : post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private PromiseItem first(String ref) {
    return consulted.sees(ref).followUp().promises().get(0);
  }

  @Test
  void aPromiseIsMadeReportedOnSettledAndShownToEverybodyWithoutTheNameOfAPerson() throws Exception {
    String ref = promised.adopted("OTHER");
    String page = "/consultations/" + ref;
    String day = consulted.district.today().plusDays(3).toString();
    see("gongcheng", page).andExpect(content().string(containsString("登记一项承诺"))).andExpect(content().string(containsString("还没有登记承诺事项")));
    see("gongcheng", "/consultations?state=IMPLEMENTING").andExpect(content().string(containsString(ref)));
    see("gongcheng", "/consultations?state=FEEDBACK_DUE").andExpect(content().string(not(containsString(ref))));
    see("nanjin", page).andExpect(status().isOk()).andExpect(content().string(not(containsString("登记一项承诺"))));
    send("gongcheng", page + "/promises", "what", "装灯", "owner", "chengguan", "post", "科长是李四光", "person", "李𠮷祥", "dueOn", day, "retryKey", "a")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("科长是李四光")))
        .andExpect(content().string(containsString("李𠮷祥")))
        .andExpect(content().string(containsString("value=\"a\"")));
    for (int i = 0; i < 2; i++) {
      send("gongcheng", page + "/promises", "what", "在东门装两盏路灯", "owner", "chengguan", "post", "市容科科长", "person", "李𠮷祥", "dueOn", day, "retryKey", "b")
          .andExpect(status().is3xxRedirection());
    }
    assertThat(consulted.sees(ref).followUp().promises()).as("sent twice").hasSize(1);
    see("gongcheng", page).andExpect(content().string(containsString("李𠮷祥"))).andExpect(content().string(containsString("在东门装两盏路灯")));
    for (String stranger : List.of("xiangyang", "minzheng")) {
      see(stranger, page).andExpect(status().isNotFound());
      send(stranger, page + "/promises", "what", "混进来的承诺").andExpect(status().isNotFound());
      send(stranger, page + "/promises/1/settle", "state", "KEPT").andExpect(status().isNotFound());
      send(stranger, page + "/promises/1/move", "dueOn", day).andExpect(status().isNotFound());
    }
    send("", page + "/promises", "what", "混进来的承诺").andExpect(status().is3xxRedirection());
    send("chengguan", page + "/promises/1/settle", "state", "KEPT", "account", "自己说已经装好").andExpect(status().isNotFound());
    String own = "/promises/" + first(ref).id();
    see("chengguan", "/promises").andExpect(status().isOk()).andExpect(content().string(containsString("在东门装两盏路灯")));
    see("minzheng", "/promises").andExpect(content().string(not(containsString("在东门装两盏路灯"))));
    see("admin", "/promises").andExpect(status().isForbidden());
    see("minzheng", own).andExpect(status().isNotFound());
    see("", own).andExpect(status().is3xxRedirection());
    send("minzheng", own + "/reports", "report", "别的部门来报告").andExpect(status().isNotFound());
    send("chengguan", own + "/reports", "report", "打 13900001111 问").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("打 13900001111 问")));
    send("chengguan", own + "/reports", "report", "灯杆已经到货").andExpect(status().is3xxRedirection());
    consulted.district.days(5);
    see("", "/public" + page)
        .andExpect(content().string(containsString("在东门装两盏路灯")))
        .andExpect(content().string(containsString("市容科科长")))
        .andExpect(content().string(containsString("灯杆已经到货")))
        .andExpect(content().string(containsString("已超期 2 天")))
        .andExpect(content().string(not(containsString("李𠮷祥"))))
        .andExpect(content().string(not(containsString("凭协商码参加"))));
    see("chengguan", own).andExpect(content().string(containsString("已超期 2 天")));
    send("gongcheng", page + "/promises/1/move", "number", "1", "dueOn", consulted.district.today().toString(), "reason", "晚")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("调整理由")));
    send("gongcheng", page + "/promises/1/move", "number", "1", "dueOn", consulted.district.today().toString(), "reason", "灯杆到货晚了")
        .andExpect(status().is3xxRedirection());
    send("gongcheng", page + "/promises/1/settle", "number", "1", "state", "KEPT", "account", "亮了").andExpect(status().isUnprocessableEntity());
    send("gongcheng", page + "/promises/1/settle", "number", "1", "state", "KEPT", "account", "两盏灯都亮了").andExpect(status().is3xxRedirection());
    send("gongcheng", page + "/promises/1/settle", "number", "1", "state", "BROKEN", "account", "两盏灯都没亮")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("已经了结")));
    consulted.district.answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "PROMISED", "note", "");
    consulted.district.answers("gongcheng", ref, "Ask_KeepPromises", "note", "");
    consulted.district.answers("gongcheng", ref, "Ask_GiveFeedback", "feedback", "东门的两盏路灯已经亮了");
    see("", "/public" + page)
        .andExpect(content().string(containsString("灯杆到货晚了")))
        .andExpect(content().string(containsString("已落实")))
        .andExpect(content().string(containsString("东门的两盏路灯已经亮了")))
        .andExpect(content().string(containsString("距结果生效")));
    see("chengguan", own).andExpect(content().string(containsString("已经了结")));
    see("auditor", page).andExpect(content().string(containsString("东门的两盏路灯已经亮了"))).andExpect(content().string(not(containsString("李𠮷祥"))));
  }
}
