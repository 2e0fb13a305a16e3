package org.zhunru.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunru.support.Model.below;
import static org.zhunru.support.Model.children;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.zhunru.support.Model;

/** Whoever reads a table reads Chinese. */
class RuleWordsTests {

  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9_]*)\"");

  /** Numbers of rows stand for themselves. */
  private static final Pattern ROW = Pattern.compile("[RG]\\d{2}");

  @Test
  void everyCodeOfEveryTableHasWords() {
    Set<String> silent = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    for (Model file : Model.decisions()) {
      for (Element decision : file.all("decision")) {
        String table = decision.getAttribute("id");
        for (Element cell : below(decision, "text")) {
          Matcher code = CODE.matcher(cell.getTextContent());
          while (code.find()) {
            if (!ROW.matcher(code.group(1)).matches() && asked.add(table + " " + code.group(1))
                && !Model.isChinese(RuleWords.value(table, code.group(1)).replaceAll("^[A-Z] 级$", "级"))) {
              silent.add(table + " " + code.group(1));
            }
          }
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(200);
    assertThat(silent).isEmpty();
  }

  @Test
  void theSameCodeIsSaidAsItsTableMeansIt() {
    assertThat(RuleWords.value("refusal-check", "YES")).isEqualTo("是");
    assertThat(RuleWords.value("admission-resource", "YES")).isEqualTo("已落实");
    assertThat(RuleWords.value("tenure-exit", "HIGH,MIDDLE")).isEqualTo("高、中");
    assertThat(RuleWords.value("admission-route", "HIGH")).isEqualTo("重大");
    assertThat(CellWords.condition("refusal-check", "not(\"YES\")")).isEqualTo("除是以外");
    assertThat(CellWords.conclusion("refusal-check", "\"NO_FILING\"")).isEqualTo("未经准入，没有备案号");
    assertThat(RuleWords.all("refusal-check")).containsEntry("YES", "是").containsEntry("VALID", "可以拒绝");
    assertThat(RuleWords.all("admission-resource")).containsEntry("YES", "已落实");
  }

  @Test
  void theFifteenTablesOfTheHandbookAreNumbered() {
    Set<String> numbers = new TreeSet<>();
    for (Model file : Model.decisions()) {
      for (Element decision : file.all("decision")) {
        String number = RuleWords.number(decision.getAttribute("id"));
        if (!number.isEmpty()) {
          assertThat(children(decision, "decisionTable")).as(decision.getAttribute("id")).isNotEmpty();
          assertThat(numbers.add(number)).as(number).isTrue();
        }
      }
    }
    assertThat(numbers).hasSize(15).contains("T1", "T6", "T14", "T15");
  }
}
