package org.zhunru.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.ErrorResponseException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueStart;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;

/** The room's pages and its API without the shell around them. */
class CataloguePagesTests {

  @TempDir Path data;
  private final List<Object> told = new ArrayList<>();
  private MockMvc web;

  @BeforeEach
  void start() {
    Catalogue catalogue = CatalogueStart.in(data);
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/catalogue");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    web =
        MockMvcBuilders.standaloneSetup(
                new CataloguePages(catalogue),
                new CatalogueFile(catalogue, new Auditor(), messages, told::add),
                new CatalogueApi(catalogue, messages))
            .setViewResolvers(views(messages))
            .build();
  }

  @Test
  void thePageShowsTheFirstTwentyItemsAndTheCountsOfTheThreeLists() throws Exception {
    web.perform(get("/catalogue"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("共 86 项")))
        .andExpect(content().string(containsString("依法协助 50 项")))
        .andExpect(content().string(containsString("AST-20")))
        .andExpect(content().string(not(containsString("AST-21"))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void allStateIsInTheAddressAndStaysInTheLinks() throws Exception {
    web.perform(get("/catalogue").param("q", "协助&宣传").param("list", "ASSISTANCE").param("page", "2"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"协助&amp;宣传\"")))
        .andExpect(content().string(containsString("q=%E5%8D%8F%E5%8A%A9%26%E5%AE%A3%E4%BC%A0&amp;list=ASSISTANCE")));
  }

  @Test
  void aNonsenseAddressIsAnsweredWithAPage() throws Exception {
    web.perform(get("/catalogue").param("list", "NOPE").param("page", "-3").param("q", "{a}${7*7}<b>%"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<b>%"))));
    web.perform(get("/catalogue").param("page", "99")).andExpect(content().string(containsString("没有这一页")));
    web.perform(get("/catalogue").param("q", "zzzz")).andExpect(content().string(containsString("没有符合条件的事项")));
  }

  @Test
  void aLiveSearchGetsTheResultsAloneAndTheHistoryGetsThePage() throws Exception {
    web.perform(get("/catalogue").param("q", "反诈").header("HX-Request", "true"))
        .andExpect(content().string(containsString("AST-29")))
        .andExpect(content().string(not(containsString("<form"))));
    web.perform(get("/catalogue").header("HX-Request", "true").header("HX-History-Restore-Request", "true"))
        .andExpect(content().string(containsString("<form")));
  }

  @Test
  void anItemShowsItsBasisAndWhetherThatStillWaitsForACheck() throws Exception {
    web.perform(get("/catalogue/AST-12")).andExpect(content().string(containsString("⚠")));
    web.perform(get("/catalogue/AST-11"))
        .andExpect(content().string(containsString("就业促进法第五十六条")))
        .andExpect(content().string(not(containsString("⚠"))));
    web.perform(get("/catalogue/AST-99")).andExpect(status().isNotFound());
  }

  @Test
  void theCertificatesHaveAPage() throws Exception {
    web.perform(get("/catalogue/certificates"))
        .andExpect(content().string(containsString("CERT-20")))
        .andExpect(content().string(containsString("替代办法")));
  }

  @Test
  void suggestionsAreButtonsThatSubmitTheCode() throws Exception {
    web.perform(get("/catalogue/suggestions").param("title", "零就业家庭就业援助"))
        .andExpect(content().string(containsString("value=\"AST-11\"")))
        .andExpect(content().string(containsString("name=\"useItem\"")))
        .andExpect(content().string(not(containsString("<html"))));
    web.perform(get("/catalogue/suggestions").param("q", "zzzz"))
        .andExpect(content().string(containsString("没有相近的事项")));
  }

  @Test
  void theFileHoldsAllPagesOfTheResultAndLeavesAnEntry() throws Exception {
    byte[] file =
        web.perform(get("/catalogue/items.csv").param("list", "ASSISTANCE"))
            .andExpect(header().string("Content-Disposition", containsString("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(51).allMatch(line -> !line.contains("NEG-"));
    assertThat(lines.get(0)).startsWith("\uFEFF编码,清单");
    assertThat(told)
        .singleElement()
        .isInstanceOfSatisfying(
            Act.class,
            act -> {
              assertThat(act.act()).isEqualTo("catalogue.exported");
              assertThat(act.username()).isEqualTo("auditor");
              assertThat(act.detail()).containsEntry("rows", "50");
            });
  }

  @Test
  void theApiAnswersOnePageWithTheTotal() throws Exception {
    web.perform(get("/api/v1/catalogue/items").param("list", "NEGATIVE").param("size", "5"))
        .andExpect(jsonPath("$.version").value(1))
        .andExpect(jsonPath("$.total").value(7))
        .andExpect(jsonPath("$.items", hasSize(5)))
        .andExpect(jsonPath("$.items[0].code").value("NEG-01"));
    web.perform(get("/api/v1/catalogue/items/AST-11"))
        .andExpect(jsonPath("$.leadDepartment").value("区人力资源社会保障局"));
    web.perform(get("/api/v1/catalogue/certificates")).andExpect(jsonPath("$", hasSize(20)));
  }

  @Test
  void theApiPointsToTheFieldThatIsWrong() throws Exception {
    for (String[] wrong : new String[][] {{"list", "X"}, {"page", "0"}, {"page", "zwei"}, {"size", "101"}}) {
      web.perform(get("/api/v1/catalogue/items").param(wrong[0], wrong[1]))
          .andExpect(status().isBadRequest())
          .andExpect(
              result ->
                  assertThat(
                          ((ErrorResponseException) result.getResolvedException())
                              .getBody()
                              .getProperties()
                              .toString())
                      .contains("pointer=/" + wrong[0]));
    }
    web.perform(get("/api/v1/catalogue/items/AST-99")).andExpect(status().isNotFound());
  }

  private static ThymeleafViewResolver views(ResourceBundleMessageSource messages) {
    // the shell belongs to another room and needs a signed-in session; a bare one stands in for it
    ClassLoaderTemplateResolver shell = templates("catalogue-shell/");
    shell.setResolvablePatterns(Set.of("layout"));
    shell.setOrder(1);
    ClassLoaderTemplateResolver templates = templates("templates/");
    templates.setOrder(2);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolvers(Set.of(shell, templates));
    engine.setTemplateEngineMessageSource(messages);
    ThymeleafViewResolver resolver = new ThymeleafViewResolver();
    resolver.setTemplateEngine(engine);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }

  private static ClassLoaderTemplateResolver templates(String folder) {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix(folder);
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    return templates;
  }

  private static class Auditor implements CurrentUsers {

    @Override
    public CurrentUser require() {
      Organisation district = new Organisation("yanjiang", "雁江区", Organisation.Kind.DISTRICT, null, "/yanjiang/");
      return new CurrentUser("auditor", "审计员", district, Set.of(Role.AUDITOR));
    }

    @Override
    public Optional<CurrentUser> find() {
      return Optional.of(require());
    }
  }
}
