package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages and the API of versions, as people of the district and people outside use them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
class CatalogueVersionPagesTests {

  private static final String HEADS = "编码,清单,类别,事项,牵头部门\n";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void theListsInForceAreReadWithoutSigningIn() throws Exception {
    mvc.perform(get("/public/lists"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("第 1 版，自")))
        .andExpect(content().string(containsString("依法协助 50 项")));
    mvc.perform(get("/public/lists").param("q", "反诈").header("HX-Request", "true"))
        .andExpect(content().string(containsString("AST-29")))
        .andExpect(content().string(not(containsString("<form"))));
    mvc.perform(get("/catalogue/versions")).andExpect(status().is3xxRedirection());
    mvc.perform(get("/api/v1/catalogue/versions")).andExpect(status().isUnauthorized());
  }

  @Test
  void everybodyReadsVersionsAndOnlyTheLeadUnitsClerkIsOfferedAndAllowedToChangeThem() throws Exception {
    int draft = drafted("可读草稿");
    String page = "/catalogue/versions/" + draft;
    as("gongcheng", get(page)).andExpect(status().isOk()).andExpect(content().string(not(containsString("/import"))));
    as("shegong", get(page)).andExpect(content().string(containsString(page + "/import")));
    as("gongcheng", post("/catalogue/versions").param("label", "x")).andExpect(status().isForbidden());
    as("shegong.leader", post(page + "/check")).andExpect(status().isForbidden());
    as("minzheng", post(page + "/items/AST-11/remove")).andExpect(status().isForbidden());
    as("shegong", get("/catalogue/versions/999")).andExpect(status().isNotFound());
    as("shegong", get(page + "/items/XXX-1/edit")).andExpect(status().isNotFound());
    as("shegong", post("/catalogue/versions").param("label", " "))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("请填写 1 至 100 字的版本名称")));
  }

  @Test
  void aDraftIsGivenUpOnAPageThatAsksForTheReason() throws Exception {
    int draft = drafted("作废的草稿");
    String page = "/catalogue/versions/" + draft;
    as("shegong", get(page)).andExpect(content().string(containsString(page + "/discard")));
    as("gongcheng", post(page + "/discard").param("reason", "越权")).andExpect(status().isForbidden());
    as("shegong", get(page + "/discard")).andExpect(content().string(containsString("作废第 " + draft + " 版草稿")));
    as("shegong", post(page + "/discard").param("reason", "\u3000")).andExpect(content().string(containsString("请填写作废理由")));
    as("shegong", post(page + "/discard").param("reason", "重复\u0007起草"))
        .andExpect(content().string(containsString("“作废理由”含有无法显示的字符")));
    as("shegong", post(page + "/discard").param("reason", "重复起草")).andExpect(redirectedUrl(page));
    as("gongcheng", get(page))
        .andExpect(content().string(containsString("草稿已作废：重复起草")))
        .andExpect(content().string(not(containsString(page + "/import"))));
    as("shegong", get("/catalogue/versions")).andExpect(content().string(containsString("已作废")));
    as("shegong", post(page + "/check")).andExpect(status().isConflict());
    as("shegong", get(page + "/discard")).andExpect(status().isConflict());
  }

  @Test
  void theCertificatesOfADraftAreChangedOneByOneOrFromAFile() throws Exception {
    int draft = drafted("证明草稿");
    String page = "/catalogue/versions/" + draft + "/certificates";
    as("gongcheng", get(page)).andExpect(content().string(containsString("CERT-20"))).andExpect(content().string(not(containsString(page + "/new"))));
    as("shegong", get(page + "/CERT-05/edit")).andExpect(content().string(containsString("无犯罪记录证明")));
    as("shegong", get(page + "/CERT-99/edit")).andExpect(status().isNotFound());
    as("shegong", certificate(page, "", "AST-1", "居民养犬证明").param("instead", ""))
        .andExpect(content().string(containsString("请填写“替代办法”")));
    as("shegong", certificate(page, "", "AST-1", "新的证明").param("instead", "不再需要"))
        .andExpect(content().string(containsString("应当以 CERT- 开头")));
    as("shegong", certificate(page, "", "CERT-21", "无犯罪记录证明").param("instead", "不再需要"))
        .andExpect(content().string(containsString("证明名称与 CERT-05 重复")));
    as("gongcheng", certificate(page, "", "CERT-21", "新的证明").param("instead", "不再需要")).andExpect(status().isForbidden());
    as("shegong", certificate(page, "", "CERT-21", "新的证明").param("instead", "不再需要")).andExpect(redirectedUrl(page));
    as("shegong", certificate(page, "CERT-05", "CERT-05", "无犯罪记录证明").param("instead", "向公安机关申请查询")).andExpect(redirectedUrl(page));
    as("shegong", post(page + "/CERT-06/remove")).andExpect(redirectedUrl(page));
    as("gongcheng", get("/catalogue/versions/" + draft + "/diff"))
        .andExpect(content().string(containsString("3 项改动")))
        .andExpect(content().string(containsString("向公安机关申请查询")));
    String exported =
        as("shegong", get(page + ".csv")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    as("shegong", multipart(page + "/import").file(csv(exported.replace("新的证明", ""))))
        .andExpect(content().string(containsString("没有导入任何一行")))
        .andExpect(content().string(containsString("请填写“证明名称”")));
    as("shegong", multipart(page + "/import").file(csv("甲,乙\n1,2\n")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("没有找到含")));
    as("shegong", multipart(page + "/import").file(csv(exported.replace("新的证明", "改名的证明")))).andExpect(redirectedUrl(page));
    as("shegong", get(page)).andExpect(content().string(containsString("改名的证明"))).andExpect(content().string(containsString("共 20 项")));
    as("shegong", get("/catalogue/versions/" + draft + "/diff.csv")).andExpect(content().string(containsString("改名的证明")));
    as("shegong", post("/catalogue/versions/1/certificates/CERT-05/remove")).andExpect(status().isConflict());
  }

  private static MockHttpServletRequestBuilder certificate(String page, String old, String code, String title) {
    return post(page).param("old", old).param("code", code).param("title", title).param("department", "区公安分局");
  }

  private static MockMultipartFile csv(String text) {
    return new MockMultipartFile("file", "certificates.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anItemIsChangedOnAFormThatNamesEveryFault() throws Exception {
    int draft = drafted("单项修改");
    String page = "/catalogue/versions/" + draft;
    as("shegong", get(page + "/items/AST-11/edit")).andExpect(content().string(containsString("就业促进法")));
    as("shegong", post(page + "/items").param("code", "ast?").param("list", "外包").param("title", ""))
        .andExpect(content().string(containsString("error-summary")))
        .andExpect(content().string(containsString("只能是：依法履职（自治）、依法协助、负面清单")));
    as("shegong", item(page, "AST-60", "召集居民会议和居民代表会议并执行其决定"))
        .andExpect(content().string(containsString("一个事项不得列入两张清单")));
    as("shegong", item(page, "AST-11", "新事项")).andExpect(content().string(containsString("已被本版其他事项使用")));
    as("shegong", item(page, "AST-60", "协助开展燃气安全入户宣传")).andExpect(redirectedUrl(page + "?q=AST-60"));
    as("shegong", item(page, "AST-61", "协助开展燃气安全入户宣传").param("old", "AST-60")).andExpect(redirectedUrl(page + "?q=AST-61"));
    as("shegong", post(page + "/items/AST-50/remove")).andExpect(redirectedUrl(page));
    as("gongcheng", get(page + "/diff"))
        .andExpect(content().string(containsString("新增 1 项")))
        .andExpect(content().string(containsString("删除 1 项")))
        .andExpect(content().string(containsString("AST-61")));
    as("gongcheng", get(page + "/diff").param("kind", "REMOVED")).andExpect(content().string(not(containsString("AST-61"))));
    as("gongcheng", get("/catalogue/AST-61").param("version", String.valueOf(draft)))
        .andExpect(content().string(containsString("不是现行版本")));
    as("gongcheng", get("/catalogue/AST-61")).andExpect(status().isNotFound());
  }

  @Test
  void aFileIsShownAsErrorsOrAsChangesAndTakenOnlyAfterTheConfirmation() throws Exception {
    int draft = drafted("导入");
    String page = "/catalogue/versions/" + draft;
    as("shegong", file(page, "ITEMS", HEADS + "AST-01,协助,甲,乙,丙\nAST-01,协助,甲,丁,丙\n"))
        .andExpect(content().string(containsString("没有导入任何一行")))
        .andExpect(content().string(containsString("与第 2 行重复")));
    as("shegong", file(page, "ITEMS", "=cmd()")).andExpect(content().string(containsString("单元格 A1 是公式")));
    String preview =
        as("shegong", file(page, "ITEMS", HEADS + "AST-01,协助,甲,全新事项名称,区民政局\n"))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    as("shegong", get(preview)).andExpect(content().string(containsString("删除 85 项")));
    as("shegong.leader", get(preview)).andExpect(status().isForbidden());
    as("shegong", get(page)).andExpect(content().string(containsString("共 86 项")));
    as("shegong", post(preview)).andExpect(redirectedUrl(page));
    as("shegong", get(page)).andExpect(content().string(containsString("共 1 项")));
    as("shegong", post(preview)).andExpect(status().isNotFound());
    assertThat(jdbc.sql("select count(*) from audit_entry where act = 'catalogue.version-imported' and object_ = ?")
            .param("catalogue-" + draft).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void figuresAreStatedComparedAndChecked() throws Exception {
    int draft = drafted("数量");
    String page = "/catalogue/versions/" + draft + "/figures";
    as("shegong", post(page).param("ITEMS", "多")).andExpect(content().string(containsString("请填写 0 至")));
    as("shegong", post(page).param("ITEMS", "156").param("COMMUNITY_BODY", "29")).andExpect(redirectedUrl(page));
    as("shegong", get(page))
        .andExpect(content().string(containsString("事项总数应为 156，实为 86。")))
        .andExpect(content().string(containsString("相符")));
    as("shegong", post(page)).andExpect(redirectedUrl(page));
    as("shegong", post("/catalogue/versions/" + draft + "/check")).andExpect(redirectedUrl(page));
    as("shegong", get("/catalogue/versions")).andExpect(content().string(containsString("已核对")));
    as("gongcheng", get("/catalogue/versions/" + draft + "/matrix").param("q", "AUT-01"))
        .andExpect(content().string(containsString("★")));
  }

  /** Red with: the badge alone, whose hint no phone shows. */
  @Test
  void whatTheBadgeMeansStandsAboveTheItemsThatHaveIt() throws Exception {
    for (String page : new String[] {"/catalogue?q=待核", "/catalogue/versions/1?q=待核"}) {
      String html = as("gongcheng", get(page)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
      assertThat(html).contains("<strong>待核</strong>").contains("依据中有条号或文号尚待核对");
      assertThat(html.indexOf("依据中有条号或文号尚待核对")).isLessThan(html.indexOf("list-group-item"));
    }
    as("gongcheng", get("/catalogue/versions/1?list=AUTONOMY&q=没有这个")).andExpect(content().string(not(containsString("<strong>待核</strong>"))));
  }

  @Test
  void theApiAnswersWithProblemsThatPointToTheRow() throws Exception {
    int draft = drafted("接口");
    String path = "/api/v1/catalogue/versions/" + draft;
    mvc.perform(
            multipart(path + "/import")
                .file(upload(HEADS + "AST-01,协助,甲,,丙\n"))
                .with(httpBasic("shegong", "Zhunru-demo-2026")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].pointer").value("/rows/2/title"))
        .andExpect(jsonPath("$.errors[0].message").value("第 2 行：请填写“事项”。"));
    mvc.perform(multipart(path + "/import").file(upload(HEADS)).with(httpBasic("shegong", "Zhunru-demo-2026")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].pointer").value("/file"))
        .andExpect(jsonPath("$.detail").value("文件中只有表头，没有一行内容，请填写后再导入。"));
    as("shegong", file("/catalogue/versions/" + draft, "ITEMS", HEADS))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("只有表头")));
    mvc.perform(
            multipart(path + "/import").file(upload(HEADS + "AST-01,协助,甲,乙,丙\n")).with(httpBasic("minzheng", "Zhunru-demo-2026")))
        .andExpect(status().isForbidden());
    mvc.perform(
            multipart(path + "/import").file(upload(HEADS + "AST-01,协助,甲,乙,区民政局\n")).with(httpBasic("shegong", "Zhunru-demo-2026")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items").value(1))
        .andExpect(jsonPath("$.changes.REMOVED").value(85));
    mvc.perform(get(path + "/items").with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$[0].responsibility.community").value("ASSIST"));
    mvc.perform(get(path + "/diff?with=1").with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.counts.CHANGED").value(1));
    mvc.perform(get("/api/v1/catalogue/versions/999").with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value("没有这个清单版本，或该版本没有这一内容。"));
  }

  @Test
  void filesOfAVersionCanBeImportedAgain() throws Exception {
    int draft = drafted("往返");
    String page = "/catalogue/versions/" + draft;
    for (String kind : new String[] {"items.xlsx", "items.csv"}) {
      byte[] file = as("shegong", get(page + "/" + kind)).andReturn().getResponse().getContentAsByteArray();
      String preview =
          as("shegong", multipart(page + "/import").file(new MockMultipartFile("file", kind, null, file)))
              .andReturn()
              .getResponse()
              .getRedirectedUrl();
      as("shegong", get(preview)).andExpect(content().string(containsString("文件内容与草稿相同")));
    }
    as("shegong", get(page + "/diff.xlsx")).andExpect(status().isOk());
    as("shegong", get(page + "/matrix.csv")).andExpect(content().string(containsString("社区职责")));
  }

  private int drafted(String label) throws Exception {
    String page =
        as("shegong", post("/catalogue/versions").param("label", label)).andReturn().getResponse().getRedirectedUrl();
    return Integer.parseInt(page.substring(page.lastIndexOf('/') + 1));
  }

  private static MockHttpServletRequestBuilder item(String page, String code, String title) {
    return post(page + "/items")
        .param("code", code)
        .param("list", "ASSISTANCE")
        .param("category", "防灾减灾")
        .param("title", title)
        .param("basis", "城镇燃气管理条例第六条")
        .param("department", "区住房城乡建设局");
  }

  private static MockHttpServletRequestBuilder file(String page, String kind, String content) {
    return multipart(page + "/import").file(upload(content)).param("kind", kind);
  }

  private static MockMultipartFile upload(String content) {
    return new MockMultipartFile("file", "清单.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(username)).with(csrf()));
  }
}
