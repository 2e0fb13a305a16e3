package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.register.Workloads;
import org.zhunru.admission.Drafts;

/** The papers of an emergency, completed on the screen. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
class EmergencyPagesTests {

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired Workloads workloads;
  @Autowired Drafts drafts;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  /** Red with: figures nobody declared shown as 0, and the papers' figures left out of the register. */
  @Test
  void whatNobodyDeclaredIsSaidToBeSoUntilThePapersDeclareIt() throws Exception {
    Applications.Builder request =
        Applications.zeroEmployment(district.today()).title("溃口封堵沙袋转运").item("AST-16").today().days(7).urgent().uncounted();
    String ref = district.filesWithOrder("renshe", request.build());
    BigDecimal before = workloads.of("gongcheng").hours();
    int unstated = workloads.of("gongcheng").unstated();
    see("gongcheng", "/community")
        .andExpect(content().string(containsString("每周工时未填报，入户数未填报，填报份数未填报")))
        .andExpect(content().string(containsString("约定金额未填报")))
        .andExpect(content().string(containsString("没有填报工时，未计入")));
    district.corrects("renshe", ref, request.counted().build());
    see("gongcheng", "/community")
        .andExpect(content().string(containsString("每周 6 小时，入户 40 户次，填报 6 份")));
    assertThat(workloads.of("gongcheng").hours()).isEqualByComparingTo(before.add(new BigDecimal("6")));
    assertThat(workloads.of("gongcheng").unstated()).isEqualTo(unstated - 1);
  }

  @Test
  void receiptAndStationsSayWhatReallyHappens() throws Exception {
    Applications.Builder request =
        Applications.zeroEmployment(district.today()).title("山体滑坡路口劝返").item("AST-16").today().days(7).urgent();
    String ref = district.filesWithOrder("chengguan", request.build());
    see("chengguan", "/admission/" + ref + "/receipt")
        .andExpect(content().string(containsString("本件走应急通道：即时执行")))
        .andExpect(content().string(containsString("24 小时内核对应急命令")))
        .andExpect(content().string(not(containsString("受理后按现行规则审核"))));
    see("chengguan", "/admission/" + ref)
        .andExpect(content().string(not(containsString("征求意见、协商或会商"))))
        .andExpect(content().string(containsString("应急执行")));
    String normal =
        district.files("chengguan", Applications.zeroEmployment(district.today()).title("清查广告牌").item("AST-16").today().days(7).urgent().build());
    see("chengguan", "/admission/" + normal + "/receipt")
        .andExpect(content().string(containsString("本件不走应急通道")))
        .andExpect(content().string(containsString("受理后按现行规则审核")));
    long draft = drafts.create(district.user("chengguan")).id();
    drafts.save(draft, Map.of("urgent", List.of("true")), district.user("chengguan"));
    see("chengguan", "/admission/drafts/" + draft + "/check").andExpect(content().string(containsString("即时执行，社区同时收到通知")));
  }

  @Test
  void whatIsMissingIsSaidAndCanBeCompletedOnThePage() throws Exception {
    Applications.Builder request =
        Applications.zeroEmployment(district.today()).title("堰塘漫溢沿线值守").item("AST-16").today().days(7).urgent();
    String ref = district.filesWithOrder("chengguan", request.unsigned().build());
    String correct = "/admission/" + ref + "/correct";
    see("chengguan", "/admission/" + ref)
        .andExpect(content().string(containsString("形式审查还缺")))
        .andExpect(content().string(containsString(correct)));
    see("chengguan", "/admission/" + ref + "/panel").andExpect(content().string(containsString(correct)));
    mvc.perform(get("/admission/" + ref).flashAttr("told", "违约报告已提交").with(user("chengguan")))
        .andExpect(content().string(containsString("role=\"status\">违约报告已提交")));
    see("chengguan", correct)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(">补办材料</h1>")))
        .andExpect(content().string(not(containsString("修改申请"))))
        .andExpect(content().string(containsString("<input type=\"hidden\" name=\"title\" value=\"堰塘漫溢沿线值守\">")))
        .andExpect(content().string(containsString("<input type=\"hidden\" name=\"communities\" value=\"gongcheng\">")))
        .andExpect(content().string(not(containsString("type=\"checkbox\""))))
        .andExpect(content().string(containsString("形式审查还缺")))
        .andExpect(content().string(containsString("堰塘漫溢沿线值守")));
    mvc.perform(
            multipart(correct)
                .file(new MockMultipartFile("file", "响应令.txt", "text/plain", "区应急响应".getBytes("UTF-8")))
                .param("kind", "OTHER")
                .param("action", "attach")
                .with(user("chengguan"))
                .with(csrf()))
        .andExpect(status().isOk());
    see("gongcheng", "/admission/" + ref).andExpect(content().string(not(containsString(correct))));
    see("minzheng", correct).andExpect(status().isNotFound());

    district.corrects("chengguan", ref, request.signed().build());
    see("chengguan", "/admission/" + ref)
        .andExpect(content().string(not(containsString(correct))))
        .andExpect(content().string(not(containsString("形式审查还缺"))));
    see("chengguan", correct).andExpect(status().is3xxRedirection());
  }

  @Test
  void anEmergencyIsNotLiftedForAReasonNobodyCanRead() throws Exception {
    String ref =
        district.filesWithOrder(
            "chengguan",
            Applications.zeroEmployment(district.today()).title("高空坠物隐患警戒").item("AST-16").today().days(7).urgent().build());
    for (String reason : new String[] {"", "\u200b\u200b", "\u3164", "解除\u0000"}) {
      mvc.perform(post("/admission/" + ref + "/lift").param("reason", reason).with(user("shegong.leader")).with(csrf()))
          .andExpect(status().isUnprocessableEntity());
    }
    see("chengguan", "/admission/" + ref).andExpect(content().string(containsString("应急")));
    mvc.perform(post("/admission/" + ref + "/lift").param("reason", "响应已解除").with(user("shegong.leader")).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }
}
