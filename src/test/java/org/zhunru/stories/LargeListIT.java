package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zhunru.sheet.Sheets;
import org.zhunru.support.OnPostgres;
import org.zhunru.support.SqlCounter;

/** Ten thousand items through the pages: file, comparison, confirmation. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SqlCounter.Counting.class)
@OnPostgres
class LargeListIT {

  private static final int FEW = 100;
  private static final int MANY = 10_000;

  /** What ten thousand rows may cost beyond a hundred: rows are sent in batches, none on its own. */
  private static final int MORE = 60;

  @Autowired private MockMvc mvc;
  @Autowired private SqlCounter sql;

  @Test
  void tenThousandItemsCostHardlyMoreStatementsThanAHundred() throws Exception {
    int few = statementsOf(FEW);
    int many = statementsOf(MANY);
    System.out.printf("import through the pages: %d items %d statements, %d items %d%n", FEW, few, MANY, many);
    assertThat(many).as(sql.byTable().toString()).isLessThanOrEqualTo(few + MORE);
  }

  private int statementsOf(int items) throws Exception {
    String page = as(post("/catalogue/versions").param("label", items + "项")).andReturn().getResponse().getRedirectedUrl();
    byte[] file = Sheets.xlsx("清单", List.of("编码", "清单", "类别", "事项", "牵头部门", "依据"), rows(items));
    sql.reset();
    String preview =
        as(multipart(page + "/import").file(new MockMultipartFile("file", "清单.xlsx", "", file)).param("kind", "ITEMS"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    as(get(preview)).andExpect(content().string(containsString("新增 %,d 项".formatted(items))));
    as(post(preview)).andExpect(redirectedUrl(page));
    int statements = sql.count();
    as(get(page)).andExpect(content().string(containsString("共 %,d 项".formatted(items))));
    as(post(page + "/discard").param("reason", "只用于测试大清单的导入")).andReturn();
    return statements;
  }

  private static List<List<String>> rows(int items) {
    return IntStream.range(0, items)
        .mapToObj(
            i -> List.of("AST-" + (1000 + i), "协助", "类别" + i % 43, "协助开展第" + i + "项工作，按职责做好宣传和登记", "区民政局", "某条例第" + i % 90 + "条"))
        .toList();
  }

  private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user("shegong")).with(csrf()));
  }
}
