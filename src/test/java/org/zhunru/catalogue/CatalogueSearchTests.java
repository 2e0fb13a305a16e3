package org.zhunru.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueSearchTests {

  @TempDir static Path data;
  private static Catalogue catalogue;

  @BeforeAll
  static void start() {
    catalogue = CatalogueFixture.empty(data).started();
  }

  @ParameterizedTest
  @CsvSource({
    "零就业 岗位, AST-11",
    "就业援助, AST-11",
    "反诈, AST-29",
    "反诈宣传, AST-29",
    "电信诈骗, AST-29",
    "人民调解, AUT-13",
    "献血, AST-19",
    "征兵, AST-10",
    "协税护税, NEG-02",
    "拆违, NEG-01",
    "一票否决, NEG-03",
    "打卡留痕, NEG-07",
    "app 下载, NEG-07",
    "无偿献血法, AST-19",
    "公安分局 反诈, AST-29"
  })
  void whatOfficialsTypeFindsTheItemFirst(String text, String code) {
    assertThat(found(text)).startsWith(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"反诈！！！", "“反诈”", "反诈，宣传。", "反诈/宣传", "(反诈", "反诈\"", "+反诈 -", "反诈：宣传*", "　反诈　", "【反诈】"})
  void punctuationDoesNoHarm(String text) {
    assertThat(found(text)).startsWith("AST-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AST-11", "ast-11", "ast11", "AST 11", "ＡＳＴ－１１", "ast_11", " AST-11 "})
  void aCodeIsFoundHoweverItIsWritten(String text) {
    assertThat(found(text)).containsExactly("AST-11");
  }

  @Test
  void theBeginningOfACodeFindsAllThatBeginSo() {
    assertThat(found("NEG")).hasSize(7).allMatch(code -> code.startsWith("NEG"));
    assertThat(found("AST-1")).hasSize(10).allMatch(code -> code.startsWith("AST-1"));
  }

  @Test
  void aHitInTheTitleComesBeforeOneInBasisOrConditions() {
    List<Item> items = catalogue.items(new CatalogueQuery("普查", null, "", "", 1, 500));
    assertThat(items).isNotEmpty();
    assertThat(items.get(0).title()).contains("普查");
    assertThat(found("优化营商环境条例")).contains("NEG-05");
  }

  @Test
  void aTextThatSaysNothingFindsNothing() {
    assertThat(found("zzzzqqq")).isEmpty();
    assertThat(found("！？…")).isEmpty();
    assertThat(found("龘龘龘")).isEmpty();
  }

  @Test
  void anEmptyTextFindsEverythingByCode() {
    assertThat(found("  ")).hasSize(86).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:*", "a AND OR", "((((", "\\", "反诈~2", "/.*/", "* ?", "[a TO z]", "${7*7}", "'; drop table x", "\u0000\u0001",
        "\ud83d\ude00", "\ud83d", "AND", "NOT 反诈", "^^^", "&&||", "\"", "<script>", "%00"
      })
  void noTextIsASyntaxError(String text) {
    assertThatCode(() -> found(text)).doesNotThrowAnyException();
    assertThatCode(() -> catalogue.suggest(text, 5)).doesNotThrowAnyException();
  }

  @Test
  void anyRandomOrVeryLongTextIsAnswered() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x20, 0x7f) : random.nextInt(0x4e00, 0x9fa5));
      }
      assertThatCode(() -> found(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }
    assertThatCode(() -> found("社区协助宣传".repeat(20_000))).doesNotThrowAnyException();
    assertThatCode(() -> found("社 区 协 助 宣 传 ".repeat(20_000))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "常态化调解楼上楼下漏水等邻里纠纷, AUT-13",
    "低保家庭年度复核入户陪同, AST-01",
    "支持社区邻里文化节, AUT-18",
    "请各社区协助开展反电信网络诈骗集中宣传月活动, AST-29",
    "适龄儿童疫苗接种通知, AST-16",
    "ast-11, AST-11"
  })
  void theTitleOfARequestSuggestsTheItemItMeans(String title, String code) {
    assertThat(catalogue.suggest(title, 5)).extracting(Item::code).contains(code);
  }

  @Test
  void noMoreIsSuggestedThanAskedFor() {
    assertThat(catalogue.suggest("协助宣传", 5)).hasSizeLessThanOrEqualTo(5).isNotEmpty();
    assertThat(catalogue.suggest("协助宣传", 0)).isEmpty();
    assertThat(catalogue.suggest("", 5)).isEmpty();
    assertThat(catalogue.suggest(null, 5)).isEmpty();
  }

  private static List<String> found(String text) {
    return catalogue.items(new CatalogueQuery(text, null, "", "", 1, 500)).stream().map(Item::code).toList();
  }
}
