package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueCheck;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueDrafts.Import;
import org.zhunru.catalogue.CatalogueMeasure;
import org.zhunru.catalogue.CatalogueQuery;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.GovernanceLevel;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ListType;
import org.zhunru.catalogue.NoSuchVersion;
import org.zhunru.catalogue.ResponsibilityRole;
import org.zhunru.catalogue.VersionStatus;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUser;

/** The life of a version, on both databases. The stories follow each other: what one publishes the next supersedes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
interface CatalogueStories {

  String HEADS = "编码,清单,类别,事项,牵头部门,依据,条件,频次\n";
  Item NEW_ITEM = new Item("AST-60", ListType.ASSISTANCE, "防灾减灾", "协助开展燃气安全入户宣传", "区住房城乡建设局", "城镇燃气管理条例", "", "按需");

  District district();

  Catalogue catalogue();

  CatalogueVersions versions();

  CatalogueDrafts drafts();

  @Test
  @Order(1)
  default void aDraftBeginsWithTheRowsInForceAndChangesNothingOfThem() {
    CatalogueVersion draft = versions().draft("2027 年度调整", district().user("shegong"));

    assertThat(draft.status()).isEqualTo(VersionStatus.DRAFT);
    assertThat(draft.basedOn()).isEqualTo(1);
    assertThat(versions().items(draft.number())).isEqualTo(versions().items(1));
    drafts().put(draft.number(), NEW_ITEM, district().user("shegong"));
    drafts().remove(draft.number(), "AST-50", district().user("shegong"));
    assertThat(catalogue().inForce("AST-60")).isFalse();
    assertThat(catalogue().inForce("AST-50")).isTrue();
    assertThat(versions().diff(1, draft.number()).counts())
        .containsEntry(CatalogueDiff.Kind.ADDED, 1)
        .containsEntry(CatalogueDiff.Kind.REMOVED, 1)
        .containsEntry(CatalogueDiff.Kind.CHANGED, 0);
  }

  @Test
  @Order(2)
  default void onlyTheLeadUnitsClerkDraftsAndOnlyTwoOthersPublish() {
    int draft = versions().versions().get(0).number();
    assertThatThrownBy(() -> versions().draft("x", district().user("minzheng"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> versions().draft("x", district().user("shegong.leader"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> drafts().remove(draft, "AST-01", district().user("gongcheng"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> versions().publish(draft, today(), "shegong.leader", "sifa")).hasMessageContaining("尚未核对");

    assertThat(versions().check(draft, district().user("shegong")).faults()).isEmpty();

    assertThatThrownBy(() -> versions().publish(draft, today(), "minzheng", "sifa")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> versions().publish(draft, today(), "shegong.leader", "shegong.leader")).hasMessageContaining("两名不同");
    assertThatThrownBy(() -> versions().publish(draft, today(), "shegong.leader", "nobody")).hasMessageContaining("两名不同");
    assertThatThrownBy(() -> versions().publish(draft, today(), "shegong.leader", "shegong")).hasMessageContaining("起草人");
    assertThatThrownBy(() -> versions().publish(draft, today().minusDays(1), "shegong.leader", "sifa")).hasMessageContaining("早于今天");
    assertThatThrownBy(() -> versions().publish(99, today(), "shegong.leader", "sifa")).isInstanceOf(NoSuchVersion.class);
    assertThat(versions().version(draft).status()).isEqualTo(VersionStatus.CHECKED);
  }

  /** Red with: blanks alone left out of the comparison, and control characters alone refused. */
  @Test
  @Order(2)
  default void nothingHidesInAnItemOrMakesTwoOfOne() {
    int draft = versions().versions().get(0).number();
    CurrentUser clerk = district().user("shegong");
    Item twin = versions().item(draft, "AST-11");
    for (String title : List.of(twin.title() + "\u2800协", twin.title().replaceFirst("(..)", "$1\u200b"), "协助\u202e核实")) {
      assertThatThrownBy(() -> drafts().put(draft, titled(title), clerk))
          .isInstanceOfSatisfying(
              CatalogueRefused.class,
              why -> assertThat(why.faults()).anyMatch(one -> one.field().equals("title") && one.sentence().contains("看不见的字符")));
    }
    String wide = Normalizer.normalize(twin.title(), Normalizer.Form.NFKC) + "\u200b";
    assertThatThrownBy(() -> drafts().put(draft, titled(wide), clerk))
        .isInstanceOfSatisfying(
            CatalogueRefused.class, why -> assertThat(why.faults()).anyMatch(one -> one.sentence().contains("AST-11")));
    assertThatThrownBy(() -> versions().draft("\u200b".repeat(12), clerk)).hasMessageContaining("1 至 100 字");
    assertThatThrownBy(() -> versions().draft("二〇二七\u202e年", clerk)).hasMessageContaining("“二〇二七”之后有看不见的字符");
  }

  private static Item titled(String title) {
    return new Item("AST-61", ListType.ASSISTANCE, "防灾减灾", title, "区住房城乡建设局", "城镇燃气管理条例", "", "按需");
  }

  @Test
  @Order(3)
  default void aChangeMakesACheckedVersionADraftAgain() {
    int draft = versions().versions().get(0).number();
    drafts().expect(draft, Map.of(CatalogueMeasure.ITEMS, 87), district().user("shegong"));
    assertThat(versions().version(draft).status()).isEqualTo(VersionStatus.DRAFT);

    CatalogueCheck wrong = versions().check(draft, district().user("shegong"));

    assertThat(wrong.faults()).extracting(fault -> fault.sentence()).containsExactly("事项总数应为 87，实为 86。");
    assertThat(versions().version(draft).status()).isEqualTo(VersionStatus.DRAFT);
    CurrentUser clerk = district().user("shegong");
    CurrentUser asClerk = new CurrentUser("minzheng", "minzheng", clerk.organisation(), clerk.roles());
    drafts().expect(draft, Map.of(CatalogueMeasure.ITEMS, 86, CatalogueMeasure.COMMUNITY_BODY, 29), asClerk);
    assertThat(versions().check(draft, district().user("shegong")).passed()).isTrue();
    assertThatThrownBy(() -> versions().publish(draft, today(), "shegong.leader", "minzheng")).hasMessageContaining("修改过事项的人");
  }

  @Test
  @Order(4)
  default void aPublishedVersionComesIntoForceAtTheStartOfItsDayAndTheOldOneReadsAsItWas() {
    int draft = versions().versions().get(0).number();
    List<Item> before = versions().items(1);
    LocalDate day = today().plusDays(3);
    versions().publish(draft, day, "shegong.leader", "sifa");

    assertThat(catalogue().version()).isEqualTo(1);
    assertThat(versions().versionOn(day.minusDays(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(versions().versionOn(day).orElseThrow().number()).isEqualTo(draft);
    assertThat(versions().versionOn(LocalDate.of(2000, 1, 1))).isEmpty();
    assertThatThrownBy(() -> drafts().remove(draft, "AST-01", district().user("shegong"))).hasMessageContaining("已发布");
    district().days(2);
    assertThat(catalogue().version()).isEqualTo(1);
    district().days(1);

    assertThat(catalogue().version()).isEqualTo(draft);
    assertThat(catalogue().inForce("AST-60")).isTrue();
    assertThat(catalogue().item(1, "AST-50")).isPresent();
    assertThat(catalogue().item("AST-50")).isEmpty();
    assertThat(versions().items(1)).isEqualTo(before);
    assertThat(versions().version(1))
        .satisfies(
            old -> {
              assertThat(old.status()).isEqualTo(VersionStatus.SUPERSEDED);
              assertThat(old.supersededOn()).isEqualTo(day);
            });
    assertThat(inForceEvents()).isEqualTo(1);
    assertThat(catalogue().certificates()).hasSize(20);
  }

  @Test
  @Order(5)
  default void aDraftFromASupersededVersionIsNotPublished() {
    int stale = versions().draft("甲", district().user("shegong")).number();
    int other = versions().draft("乙", district().user("shegong")).number();
    versions().check(stale, district().user("shegong"));
    versions().check(other, district().user("shegong"));
    versions().publish(other, today(), "shegong.leader", "caizheng");
    assertThat(catalogue().version()).isEqualTo(other);

    assertThatThrownBy(() -> versions().publish(stale, today(), "shegong.leader", "sifa")).hasMessageContaining("重新起草");
  }

  @Test
  @Order(6)
  default void aFileReplacesAllRowsOnlyWhenItIsConfirmedAndTheDraftWasNotChangedSince() {
    int draft = versions().draft("导入", district().user("shegong")).number();
    byte[] file =
        (HEADS + "AUT-01,自治,组织建设,召集居民会议,社区居民委员会,城市居民委员会组织法,,按需\nAST-01,协助,公共卫生,协助开展爱国卫生,区卫生健康委员会,爱国卫生条例第三条,,按需\n")
            .getBytes(Charset.forName("GBK"));
    String upload = drafts().upload(draft, Import.ITEMS, "清单.csv", file, district().user("shegong"));

    assertThat(versions().version(draft).total()).isGreaterThan(80);
    assertThat(drafts().preview(draft, upload, district().user("shegong")).counts().get(CatalogueDiff.Kind.CHANGED)).isEqualTo(2);
    drafts().put(draft, NEW_ITEM, district().user("shegong"));
    assertThatThrownBy(() -> drafts().confirm(draft, upload, district().user("shegong"))).hasMessageContaining("重新上传");
    String again = drafts().upload(draft, Import.ITEMS, "清单.csv", file, district().user("shegong"));
    assertThatThrownBy(() -> drafts().preview(draft, upload, district().user("shegong"))).isInstanceOf(NoSuchVersion.class);
    assertThat(drafts().confirm(draft, again, district().user("shegong")).total()).isEqualTo(2);
    assertThat(versions().items(draft)).extracting(Item::code).containsExactly("AST-01", "AUT-01");
  }

  @Test
  @Order(7)
  default void everyFaultOfEveryRowIsToldAndNoRowIsTaken() {
    int draft = versions().draft("有错", district().user("shegong")).number();
    String rows =
        "资阳市事项清单,,,,,,,\n" + HEADS
            + "AST-01,协助,公共卫生,甲,区卫生健康委员会,某条例,,\n"
            + "AST-01,协助,公共卫生,乙,区卫生健康委员会,某条例,,\n"
            + "ast 02,外包,公共卫生,,区卫生健康委员会,,,\n"
            + "NEG-01,负面清单,行政执法,甲,区卫生健康委员会,,,\n"
            + "XYZ 9,协助,公共卫生,丁,不存在的局,,,\n"
            + "AST-70,负面清单,公共卫生,戊,某省某集团（区外单位）、区住房和城乡建设局,,,\n"
            + "AST-71,协助,公共卫生,己,=A1,某条例,,\n";

    CatalogueRefused refused =
        catchThrowableOfType(
            CatalogueRefused.class,
            () -> drafts().upload(draft, Import.ITEMS, "x.csv", rows.getBytes(StandardCharsets.UTF_8), district().user("shegong")));

    assertThat(refused.faults())
        .extracting(fault -> fault.sentence())
        .containsExactly(
            "第 4 行：编码“AST-01”与第 3 行重复；一个事项只能列入一张清单。",
            "第 5 行：“清单”写的是“外包”，只能是：依法履职（自治）、依法协助、负面清单。",
            "第 6 行：同名事项 AST-01 已列入“依法协助”；一个事项不得列入两张清单。",
            "第 7 行：编码“XYZ 9”只能由大写字母、数字和短横线组成，且以字母或数字开头。",
            "第 7 行：依法协助事项请填写“依据”。",
            "第 7 行：牵头部门“不存在的局”不是本区登记的单位，现行清单中也没有。请核对名称；确是区外单位的，在名称后注明“（区外单位）”。",
            "第 8 行：编码“AST-70”与清单不符：“负面清单”事项的编码为 NEG- 加 2 至 6 位数字，如 NEG-08。",
            "第 9 行：单元格 E9 是公式。公式不予计算，请改为“选择性粘贴—数值”后再导入。");
    assertThat(versions().version(draft).total()).isGreaterThan(80);
  }

  @Test
  @Order(8)
  default void noMatrixMakesACommunityTheMainBodyOfADepartmentsWork() {
    int draft = versions().draft("矩阵", district().user("shegong")).number();
    String heads = "编码,事项,部门,街道,社区,小区\n";
    CatalogueRefused refused =
        catchThrowableOfType(
            CatalogueRefused.class,
            () ->
                drafts()
                    .upload(
                        draft, Import.MATRIX, "m.csv",
                        (heads + "AST-11,,协助,,牵头,\nNEG-01,,牵头,,协助,\nXXX-1,,牵头,,,\n").getBytes(StandardCharsets.UTF_8),
                        district().user("shegong")));
    assertThat(refused.faults())
        .extracting(fault -> fault.sentence())
        .containsExactly(
            "第 2 行：“依法协助”事项不得由社区或小区牵头。", "第 3 行：负面清单事项不得给社区、小区安排职责。", "第 4 行：本版没有编码为“XXX-1”的事项。");

    String upload =
        drafts()
            .upload(
                draft, Import.MATRIX, "m.csv", (heads + "AST-11,,牵头,主责,协助,\n").replace("主责", "配合").getBytes(StandardCharsets.UTF_8),
                district().user("shegong"));
    CatalogueDiff diff = drafts().preview(draft, upload, district().user("shegong"));
    assertThat(diff.changes()).singleElement().satisfies(one -> assertThat(one.fields()).hasSize(1));
    drafts().confirm(draft, upload, district().user("shegong"));
    assertThat(catalogue().responsibility("AST-11")).containsEntry(GovernanceLevel.RESIDENTIAL_AREA, ResponsibilityRole.INFORM);
    assertThat(versions().items(draft, new CatalogueQuery("AST-11", null, "", "", 1, 20)).get(0).responsibility().residentialArea())
        .isEqualTo(ResponsibilityRole.NONE);
    assertThat(catalogue().communityRole("AST-11")).isEqualTo(ResponsibilityRole.ASSIST);
    assertThat(catalogue().communityRole("NEG-01")).isEqualTo(ResponsibilityRole.NONE);
  }

  @Test
  @Order(9)
  default void aSearchInAnyVersionFindsEveryPartOfTheTextAndNoPatternLetter() {
    assertThat(versions().items(1, new CatalogueQuery("反电信 宣传", null, "", "", 1, 20))).extracting(Item::code).contains("AST-29");
    assertThat(versions().count(1, new CatalogueQuery("%", null, "", "", 1, 20))).isZero();
    assertThat(versions().count(1, new CatalogueQuery("ast-1", ListType.ASSISTANCE, "", "", 1, 20))).isEqualTo(10);
    assertThatThrownBy(() -> versions().items(99, CatalogueQuery.all())).isInstanceOf(NoSuchVersion.class);
  }

  @Test
  @Order(10)
  default void casesUnderWayKeepTheVersionTheyWereJudgedUnderAndGoOnUnderTheNewOne() {
    List<String> cases =
        IntStream.range(0, 50)
            .mapToObj(i -> district().files("minzheng", Applications.zeroEmployment(today()).build()))
            .toList();
    List<String> early = cases.subList(0, 25);
    List<String> late = cases.subList(25, 50);
    early.forEach(ref -> district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT"));
    int before = catalogue().version();
    int draft = versions().draft("不再含就业援助", district().user("shegong")).number();
    drafts().remove(draft, "AST-11", district().user("shegong"));
    assertThat(versions().check(draft, district().user("shegong")).faults()).extracting(one -> one.message()).contains("事项总数应为 86，实为 85。");
    drafts().expect(draft, Map.of(), district().user("shegong"));
    assertThat(versions().check(draft, district().user("shegong")).passed()).isTrue();
    versions().publish(draft, today(), "shegong.leader", "sifa");
    late.forEach(ref -> district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT"));

    for (String ref : early) {
      assertThat(judgedUnder(ref)).as(ref).isNotEmpty().allMatch(version -> version.startsWith(before + "（"));
    }
    for (String ref : late) {
      assertThat(judgedUnder(ref)).as(ref).first().asString().startsWith(before + "（");
      assertThat(judgedUnder(ref)).as(ref).last().asString().startsWith(draft + "（");
    }
    assertThat(catalogue().item(before, "AST-11")).isPresent();
    assertThat(catalogue().item("AST-11")).isEmpty();
  }

  /** The versions that the trail names for the decisions of a case, the first decision first. */
  List<String> judgedUnder(String ref);

  /** How often the trail says that a version came into force. */
  int inForceEvents();

  private LocalDate today() {
    return district().today();
  }
}
