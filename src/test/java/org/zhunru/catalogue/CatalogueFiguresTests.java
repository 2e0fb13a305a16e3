package org.zhunru.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums and rules of a whole version. Seen red with: a major counted without its aspect. */
class CatalogueFiguresTests {

  @Test
  void aDistrictsEightAspectsAndItsTwoKindsOfMainBodyAreRepresentedAndSummed() {
    List<Item> items = district();

    assertThat(ItemRules.of(items)).isEmpty();
    assertThat(CatalogueMeasure.all(items))
        .contains(
            entry(CatalogueMeasure.ITEMS, 156),
            entry(CatalogueMeasure.ASPECTS, 8),
            entry(CatalogueMeasure.MAJORS, 43),
            entry(CatalogueMeasure.MINORS, 156),
            entry(CatalogueMeasure.COMMUNITY_BODY, 105),
            entry(CatalogueMeasure.DEPARTMENT_BODY, 51));
  }

  @Test
  void theDefaultRulePackageHasNoFault() {
    assertThat(ItemRules.of(CatalogueCsv.defaultItems())).isEmpty();
  }

  @Test
  void aClassBelongsToOneClassAboveIt() {
    List<Item> items = new ArrayList<>(district());
    Item first = items.get(0);
    items.add(classed("AUT-900", "另一事项", "另一方面", first.major(), "另一小项", ListType.AUTONOMY));
    items.add(classed("AUT-901", "再一事项", first.aspect(), "", "无大项的小项", ListType.AUTONOMY));

    assertThat(ItemRules.of(items))
        .extracting(CatalogueFault::sentence)
        .containsExactly("AUT-900：大项“大项0”已归入另一方面（见 AUT-000）。", "AUT-901：填写了小项，请同时填写所属大项。");
  }

  @Test
  void anItemStandsOnOneListAlsoWhenItsTitleIsWrittenWithOtherBlanks() {
    List<Item> items =
        List.of(
            new Item("AUT-01", ListType.AUTONOMY, "甲", "开展 文明创建", "居委会", "", "", ""),
            new Item("AST-01", ListType.ASSISTANCE, "甲", "开展文明创建", "区文明办", "某条例", "", ""));

    assertThat(ItemRules.of(items)).extracting(CatalogueFault::sentence)
        .containsExactly("AST-01：同名事项 AUT-01 已列入“依法履职（自治）”；一个事项不得列入两张清单。");
  }

  @Test
  void oneLevelLeadsAndItIsTheMainBodys() {
    Item item = new Item("AST-01", ListType.ASSISTANCE, "甲", "乙", "丙", "某条例", "", "");
    ResponsibilityRole lead = ResponsibilityRole.LEAD;
    ResponsibilityRole none = ResponsibilityRole.NONE;

    assertThat(ItemRules.of(item)).isEmpty();
    assertThat(ItemRules.of(item.with(new Responsibility(lead, lead, none, none)))).singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("现有 2 级"));
    assertThat(ItemRules.of(item.with(new Responsibility(none, none, none, none)))).singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("现有 0 级"));
    assertThat(ItemRules.of(item.with(new Responsibility(none, none, none, lead)))).singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("不得由社区或小区牵头"));
  }

  /** 8 aspects, 43 majors, 156 minors; 105 items by communities, 51 by departments. */
  private static List<Item> district() {
    return IntStream.range(0, 156)
        .mapToObj(
            i -> {
              int major = i % 43;
              boolean own = i < 105;
              return classed(
                  "%s-%03d".formatted(own ? "AUT" : "AST", i), "事项" + i, "方面" + major % 8, "大项" + major, "小项" + i,
                  own ? ListType.AUTONOMY : ListType.ASSISTANCE);
            })
        .toList();
  }

  private static Item classed(String code, String title, String aspect, String major, String minor, ListType list) {
    return new Item(
        code, list, "类别", title, "某单位", "某条例", "", "", aspect, major, minor, PrimaryBody.usual(list), Responsibility.usual(list));
  }
}
