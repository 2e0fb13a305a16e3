package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.voice.Receipt;

/** The pages of what residents say, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Voiced.class})
class VoicePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Voiced voiced;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private ResultActions send(String who, String url, String... fields) throws Exception {
    var request = who.isEmpty() ? post(url).with(csrf()) : post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private static ResultActions says(ResultActions page, String text) throws Exception {
    return page.andExpect(content().string(containsString(text)));
  }

  @Test
  void aClerkWritesItDownOnceAndNothingTypedIsLost() throws Exception {
    says(see("gongcheng", "/"), "/voices");
    says(see("gongcheng", "/voices/new").andExpect(status().isOk()), "name=\"contact\"");
    see("nanjin", "/voices/new").andExpect(status().isForbidden());
    see("admin", "/voices").andExpect(status().isForbidden());
    String key = Voiced.key();
    says(
        says(
            send("gongcheng", "/voices", "text", "龔䶮家楼上漏水", "place", "", "how", "TALK", "person", "㐂乐", "contact", "13900001111", "key", key)
                .andExpect(status().isUnprocessableEntity()),
            "龔䶮家楼上漏水"),
        key);
    String[] whole = {"text", "龔䶮家楼上漏水 <b>很急</b>", "place", "5-3", "how", "TALK", "person", "㐂乐", "contact", "13900001111", "key", key};
    String url = send("gongcheng", "/voices", whole).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    send("gongcheng", "/voices", whole).andExpect(redirectedUrl(url));
    says(says(see("gongcheng", url).andExpect(status().isOk()), "㐂乐"), "13900001111").andExpect(content().string(not(containsString("<b>很急"))));
    says(see("shegong", url).andExpect(status().isOk()), "龔䶮家楼上漏水").andExpect(content().string(not(containsString("13900001111"))));
    see("auditor", url).andExpect(status().isOk()).andExpect(content().string(not(containsString("㐂乐"))));
    for (String other : new String[] {"xiangyang", "nanjin", "minzheng"}) {
      see(other, url).andExpect(status().isNotFound());
      see(other, url + "/panel").andExpect(status().isNotFound());
    }
    says(see("gongcheng", "/voices"), url);
    see("xiangyang", "/voices").andExpect(content().string(not(containsString(url))));
    says(see("gongcheng", url + "/panel"), "龔䶮家楼上漏水");
    says(see("gongcheng", "/tasks"), "答复群众说事");
  }

  @Test
  void everythingAboutATicketIsShownToWhoHasToDoWithIt() throws Exception {
    String ref = voiced.signed("URGENT");
    voiced.handles(ref, "已清走摊位，划了禁停线，每天巡查两次");
    voiced.confirms(ref, "YES", "");
    String url = "/voices/" + ref;
    for (String who : new String[] {"gongcheng", "nanjin", "chengguan", "shegong"}) {
      says(says(see(who, url).andExpect(status().isOk()), "已清走摊位"), "待打分");
      says(see(who, url + "/panel").andExpect(status().isOk()), "已清走摊位");
      says(see(who, "/voices"), ref);
    }
    says(see("nanjin", "/tasks"), "给部门打分");
    says(see("shegong", "/voices"), "各部门派单情况");
    see("gongcheng", "/voices").andExpect(content().string(not(containsString("各部门派单情况"))));
    String again = voiced.called("窨井盖松了会响");
    voiced.triages(again, "SOLVE", "", null, "街道工程队已经换了井盖");
    voiced.confirms(again, "NO", "换的是另一个井盖");
    voiced.triages(again, "SOLVE", "", null, "街道工程队又换了这一个");
    says(says(see("nanjin", "/voices/" + again), "此前的派单（1 次）"), "街道工程队已经换了井盖");
    String owners = voiced.said("物业费想重新选一家公司来收").ref();
    voiced.answers(owners, "OWNERS_MATTER", "ANSWER", "选聘物业公司由全体业主共同决定", "", "");
    says(see("gongcheng", "/voices/" + owners), "/owners-votes/new?parent=" + owners);
    String dispute = voiced.said("楼上和楼下为漏水吵起来了").ref();
    voiced.answers(dispute, "PERSONAL_DISPUTE", "ANSWER", "已告知双方可以申请人民调解", "", "");
    says(see("gongcheng", "/voices/" + dispute), "人民调解委员会");
    String affair = voiced.said("空地想改成晾晒区").ref();
    voiced.answers(affair, "COMMUNITY_AFFAIR", "CONSULT", "空地要不要改成晾晒区", "空地改晾晒区", "");
    String consultation = voiced.sees(affair).voice().consultation();
    says(see("gongcheng", "/voices/" + affair), "/consultations/" + consultation);
    says(see("gongcheng", "/consultations/" + consultation), "/voices/" + affair);
  }

  @Test
  void aResidentSaysSomethingAndSeesWhatBecameOfItWithHisCodeOnly() throws Exception {
    says(mvc.perform(get("/public")), "/public/voices");
    says(mvc.perform(get("/public/voices")).andExpect(status().isOk()), "/public/voices/new?community=gongcheng");
    mvc.perform(get("/public/voices/new")).andExpect(redirectedUrl("/public/voices"));
    mvc.perform(get("/public/voices/new").param("community", "chengguan")).andExpect(status().isNotFound());
    says(mvc.perform(get("/public/voices/new").param("community", "gongcheng")).andExpect(status().isOk()), "name=\"text\"");
    says(
        send("", "/public/voices/new", "community", "gongcheng", "text", "请打 13900001111 找我说说", "place", "东门", "how", "OTHER", "key", Voiced.key())
            .andExpect(status().isUnprocessableEntity()),
        "请打 13900001111 找我说说");
    String key = Voiced.key();
    String[] fields = {"community", "gongcheng", "text", "东门路灯不亮，晚上看不见台阶", "place", "东门", "how", "OTHER", "person", "", "contact", "", "key", key};
    Receipt receipt = (Receipt) send("", "/public/voices/new", fields).andExpect(status().is3xxRedirection()).andReturn().getFlashMap().get("receipt");
    assertThat(send("", "/public/voices/new", fields).andReturn().getFlashMap().get("receipt")).isEqualTo(receipt);
    String page = "/public/voices/progress";
    says(send("", page, "ref", receipt.ref(), "code", "AAAAAAAA").andExpect(status().isUnprocessableEntity()), "编号或者查询码不对")
        .andExpect(content().string(not(containsString("路灯不亮"))));
    send("", page).andExpect(status().isUnprocessableEntity());
    says(says(progress(page, receipt), "待社区答复"), "路灯不亮");
    mvc.perform(get(page)).andExpect(redirectedUrl("/public/voices"));
    mvc.perform(get("/public/voices/leave")).andExpect(redirectedUrl("/public/voices"));
    voiced.answers(receipt.ref(), "DEPARTMENT_DUTY", "DISPATCH", "东门路灯不亮请派部门修复", "", "");
    voiced.triages(receipt.ref(), "ASSIGN", "chengguan", "SOON", "请尽快修复路灯");
    says(says(progress(page, receipt), "已派单给部门"), "已派单，待部门签收")
        .andExpect(content().string(not(containsString("请尽快修复路灯"))));
  }

  /** What is shown can be loaded again, until it is left. */
  private ResultActions progress(String page, Receipt receipt) throws Exception {
    MockHttpSession window = new MockHttpSession();
    mvc.perform(post(page).param("ref", receipt.ref()).param("code", receipt.code()).session(window).with(csrf()))
        .andExpect(redirectedUrl(page));
    ResultActions shown = mvc.perform(get(page).session(window)).andExpect(status().isOk());
    mvc.perform(get(page).session(window)).andExpect(status().isOk());
    mvc.perform(post("/public/voices/leave").session(window).with(csrf())).andExpect(redirectedUrl("/public/voices"));
    mvc.perform(get(page).session(window)).andExpect(redirectedUrl("/public/voices"));
    return shown;
  }
}
