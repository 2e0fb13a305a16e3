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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.certificate.Certificates;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Entry;
import org.zhunru.inventory.EntryKind;

/** The pages of certificates and of the inventory, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
class BurdenPagesTests {

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired Certificates certificates;
  @Autowired Entries entries;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  @Test
  void aResidentFindsWhatToDoWithoutSigningIn() throws Exception {
    mvc.perform(get("/public/certificates?q=我要开单身证明"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("婚姻状况证明")))
        .andExpect(content().string(containsString("社区不出具")))
        .andExpect(content().string(not(containsString("养犬"))));
    mvc.perform(get("/public/certificates?q=养狗").header("HX-Request", "true"))
        .andExpect(content().string(containsString("居民养犬证明")))
        .andExpect(content().string(not(containsString("<html"))));
    mvc.perform(get("/public/certificates?q=<script>alert(1)</script>"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<script>alert"))));
    mvc.perform(get("/public/certificates/CERT-08"))
        .andExpect(content().string(containsString("证明事项告知单")))
        .andExpect(content().string(containsString("收养人婚姻状况和抚养教育能力证明")));
    mvc.perform(get("/public/certificates/CERT-99")).andExpect(status().isNotFound());
    mvc.perform(get("/certificates")).andExpect(status().is3xxRedirection());
  }

  @Test
  void aClerkTakesARequestAndPrintsItsNotice() throws Exception {
    see("gongcheng", "/certificates?q=婚姻").andExpect(status().isOk()).andExpect(content().string(containsString("按此登记")));
    see("gongcheng", "/certificates/new?kind=CERT-08").andExpect(content().string(containsString("请不要填写姓名")));
    mvc.perform(post("/certificates").with(user("gongcheng"))).andExpect(status().isForbidden());
    mvc.perform(
            post("/certificates")
                .with(user("gongcheng"))
                .with(csrf())
                .param("kindCode", "CERT-08")
                .param("counterNumber", "A 1")
                .param("purpose", "电话13800138000"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("窗口号由")))
        .andExpect(content().string(containsString("canVerify-error")))
        .andExpect(content().string(containsString("个人信息")));
    String page =
        mvc.perform(
                post("/certificates")
                    .with(user("gongcheng"))
                    .with(csrf())
                    .param("kindCode", "CERT-08")
                    .param("counterNumber", "012")
                    .param("purpose", "贷款<b>")
                    .param("demandedBy", "某某银行")
                    .param("canVerify", "UNKNOWN")
                    .param("publicInterest", "NO")
                    .param("statuteClaimed", "NO"))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    see("gongcheng", page)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("不出具，已告知替代办法")))
        .andExpect(content().string(not(containsString("贷款<b>"))));
    see("gongcheng", page + "/notice")
        .andExpect(content().string(containsString("拱城社区居民委员会")))
        .andExpect(content().string(containsString("婚姻登记档案")));
    see("gongcheng", page + "/issued").andExpect(status().isNotFound());
    see("gongcheng", page + "/panel").andExpect(status().isOk());
    see("xiangyang", page).andExpect(status().isNotFound());
    see("admin", page).andExpect(status().isNotFound());
    see("auditor", page).andExpect(status().isOk());
    see("gongcheng", "/certificates").andExpect(content().string(containsString("某某银行")));
    see("shegong", "/certificates").andExpect(content().string(containsString("拱城社区")));
    see("minzheng", "/certificates").andExpect(status().isForbidden());
    String ref = page.substring(page.lastIndexOf('/') + 1);
    see("gongcheng", "/cases/" + ref + "/why")
        .andExpect(content().string(containsString("已办结")))
        .andExpect(content().string(containsString("禁止出具")))
        .andExpect(content().string(containsString("/certificate/" + ref)));
  }

  /** Red with: only the empty answer told. */
  @Test
  void anAnswerThatWasNotOfferedIsRefusedAtItsField() throws Exception {
    mvc.perform(
            post("/certificates").with(user("gongcheng")).with(csrf())
                .param("kindCode", "CERT-08").param("counterNumber", "012").param("purpose", "贷款").param("demandedBy", "某某银行")
                .param("canVerify", "YES").param("publicInterest", "maybe").param("statuteClaimed", "NO"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"publicInterest-error\"")));
    mvc.perform(
            post("/certificates/kinds").with(user("shegong")).with(csrf())
                .param("title", "某项证明").param("law", "某条例").param("article", "第一条").param("lawText", "应当提交")
                .param("responsible", "区民政局").param("canVerify", "maybe"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"canVerify-error\"")));
  }

  @Test
  void whatWasIssuedIsPrintedAndItsNoticeSaysNothingOfRefusing() throws Exception {
    String page =
        mvc.perform(
                post("/certificates").with(user("gongcheng")).with(csrf())
                    .param("kindCode", "STAT-01")
                    .param("counterNumber", "013")
                    .param("purpose", "办理登记")
                    .param("demandedBy", "区民政局")
                    .param("canVerify", "YES")
                    .param("publicInterest", "NO"))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    String ref = page.substring(page.lastIndexOf('/') + 1);
    district.answers("gongcheng", ref, "Ask_Issue", "answer", "ISSUE", "signedByHead", true, "note", "已核对签名");
    see("gongcheng", page).andExpect(content().string(containsString(page + "/issued")));
    see("gongcheng", page + "/issued")
        .andExpect(content().string(containsString("拱城社区证〔")))
        .andExpect(content().string(containsString("本证明仅用于：办理登记。")))
        .andExpect(content().string(containsString("社区负责人（签字）")));
    byte[] paper =
        see("gongcheng", page + "/issued/print.pdf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(paper)) {
      assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document)).contains("办理登记", "签字");
    }
    see("gongcheng", page + "/notice")
        .andExpect(content().string(not(containsString("窗口申请"))))
        .andExpect(content().string(not(containsString("20种证明"))));
  }

  @Test
  void figuresAreShownAndTakenAway() throws Exception {
    see("shegong", "/certificates/figures?by=MONTH").andExpect(status().isOk());
    see("shegong", "/certificates/figures?by=RESULT").andExpect(status().isOk());
    see("shegong", "/certificates/figures?from=2026-02-30").andExpect(content().string(containsString("请填写起止日期")));
    see("shegong", "/certificates/figures.csv?by=DEMANDED_BY")
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
    see("gongcheng", "/certificates/figures.xlsx").andExpect(status().isOk());
    see("minzheng", "/certificates/figures").andExpect(status().isForbidden());
  }

  @Test
  void theLeadUnitKeepsTheKindsThatALawAsksFor() throws Exception {
    see("shegong", "/certificates/kinds").andExpect(content().string(containsString("收养登记委托书证明")));
    see("gongcheng", "/certificates/kinds").andExpect(status().isForbidden());
    mvc.perform(post("/certificates/kinds").with(user("shegong")).with(csrf()).param("title", "某证明"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写")));
    mvc.perform(kind("shegong")).andExpect(status().is3xxRedirection());
    mvc.perform(kind("gongcheng")).andExpect(status().isForbidden());
    mvc.perform(get("/public/certificates?q=烈士")).andExpect(content().string(containsString("烈士遗属情况证明")));
    mvc.perform(post("/certificates/kinds/STAT-03/retire").with(user("shegong")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(post("/certificates/kinds/STAT-03/retire").with(user("shegong")).with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(get("/public/certificates?q=烈士")).andExpect(content().string(not(containsString("烈士遗属情况证明"))));
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder kind(String who) {
    return post("/certificates/kinds")
        .with(user(who))
        .with(csrf())
        .param("title", "烈士遗属情况证明")
        .param("law", "某条例")
        .param("article", "第一条")
        .param("lawText", "由居民委员会证明")
        .param("listedCode", "")
        .param("canVerify", "YES")
        .param("responsible", "退役军人事务部门");
  }

  @Test
  void theInventoryIsEnteredByACommunityAndReadByItsOverseers() throws Exception {
    for (String tab : new String[] {"plaques", "systems", "forms"}) {
      see("gongcheng", "/inventory?tab=" + tab).andExpect(status().isOk());
      see("gongcheng", "/inventory/new?tab=" + tab).andExpect(status().isOk());
      see("gongcheng", "/inventory/files/" + tab).andExpect(status().isOk());
      see("shegong", "/inventory/files/" + tab + "/export.csv").andExpect(status().isOk());
      see("auditor", "/inventory/files/" + tab + "/export.xlsx").andExpect(status().isOk());
    }
    see("admin", "/inventory").andExpect(status().isForbidden());
    see("shegong", "/inventory/new").andExpect(status().isForbidden());
    see("gongcheng", "/inventory?q=城管&page=99999&tab=systems").andExpect(content().string(containsString("智慧城管")));
    see("chengguan", "/inventory").andExpect(content().string(containsString("城市管理工作站")));
    see("minzheng", "/inventory").andExpect(content().string(not(containsString("城市管理工作站"))));
    mvc.perform(post("/inventory").with(user("gongcheng")).with(csrf()).param("tab", "forms"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请列出数据项")));
  }

  @Test
  void aPlaqueIsObjectedToAndTakenDownByTheLeadUnitsWord() throws Exception {
    Entry plaque =
        entries.list(EntryKind.PLAQUE, district.user("gongcheng")).stream()
            .filter(entry -> !entry.hanging().allowed())
            .findFirst()
            .orElseThrow();
    see("chengguan", "/inventory/" + plaque.id())
        .andExpect(content().string(containsString("提出异议")))
        .andExpect(content().string(containsString("能否悬挂的理由")));
    see("minzheng", "/inventory/" + plaque.id()).andExpect(status().isNotFound());
    mvc.perform(post("/inventory/" + plaque.id() + "/objection").with(user("chengguan")).with(csrf()).param("note", " "))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(post("/inventory/" + plaque.id() + "/objection").with(user("chengguan")).with(csrf()).param("note", "已停用"))
        .andExpect(status().is3xxRedirection());
    mvc.perform(post("/inventory/" + plaque.id() + "/removal").with(user("chengguan")).with(csrf()))
        .andExpect(status().isForbidden());
    String page =
        mvc.perform(post("/inventory/" + plaque.id() + "/removal").with(user("shegong")).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    see("chengguan", page).andExpect(content().string(containsString("待摘除")));
    see("chengguan", page + "/panel").andExpect(content().string(containsString("已停用")));
    see("minzheng", page).andExpect(status().isNotFound());
    see("gongcheng", "/inventory/" + plaque.id()).andExpect(content().string(containsString("摘除办理中")));
  }

  @Test
  void aFileThatIsNoTableIsRefusedInWords() throws Exception {
    MockMultipartFile file = new MockMultipartFile("file", "x.xlsx", null, new byte[] {'P', 'K', 3, 4, 0, 0});
    String page =
        mvc.perform(multipart("/inventory/files/forms").file(file).with(user("gongcheng")).with(csrf()))
            .andExpect(status().isUnprocessableEntity())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("没有导入，有 1 处需要修改");
    mvc.perform(multipart("/inventory/files/forms").file(file).with(user("shegong")).with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void theAllowedListIsReadByEverybodyAndKeptByTheLeadUnit() throws Exception {
    see("gongcheng", "/inventory/allowed").andExpect(content().string(containsString("社区居民委员会")));
    see("admin", "/inventory/allowed").andExpect(status().isForbidden());
    mvc.perform(post("/inventory/allowed").with(user("shegong")).with(csrf()).param("name", "社区老年协会"))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(
            post("/inventory/allowed").with(user("shegong")).with(csrf()).param("name", "社区老年协会").param("law", "区里核定"))
        .andExpect(status().is3xxRedirection());
    mvc.perform(
            post("/inventory/allowed").with(user("gongcheng")).with(csrf()).param("name", "社区站").param("law", "无"))
        .andExpect(status().isForbidden());
    mvc.perform(post("/inventory/allowed/99999/retire").with(user("shegong")).with(csrf())).andExpect(status().isNotFound());
  }
}
