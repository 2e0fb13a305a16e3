package org.zhunru.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of data fields, out of what applicants write. */
class FieldNamesTests {

  @ParameterizedTest
  @CsvSource({
    "身份证号码, 身份证号",
    "公民身份号码, 身份证号",
    "身 份 证 号, 身份证号",
    "手机号, 联系电话",
    "居民电话, 联系电话",
    "就业情况, 就业状况",
    "居民姓名, 姓名",
    "现居住地址, 家庭住址",
    "户籍地址, 户籍地址",
    "疫苗接种, 疫苗接种",
    "疫苗接种信息, 疫苗接种"
  })
  void namesThatMeanTheSameAreOne(String written, String normal) {
    assertThat(FieldNames.normal(written)).isEqualTo(normal);
  }

  @Test
  void sourceAndPurposeAreNotRead() {
    String text =
        """
        采集内容：姓名、公民身份号码（来自公安人口库）
        1. 手机号码 - 用于通知
        2、家庭住址：核对居住地；就业状况来自人社部门
        """;
    assertThat(FieldNames.in(text).keySet()).containsExactly("姓名", "身份证号", "联系电话", "家庭住址", "就业状况");
  }

  @Test
  void aFieldIsReadOnceAndKeptAsItWasWritten() {
    assertThat(FieldNames.in("电话，手机号，联系电话")).containsExactly(java.util.Map.entry("联系电话", "电话"));
    assertThat(FieldNames.in("姓名和身份证号").keySet()).contains("姓名", "身份证号");
    assertThat(FieldNames.in("与户主关系").keySet()).containsExactly("与户主关系");
  }

  @Test
  void nothingWrittenIsNoField() {
    assertThat(FieldNames.in(null)).isEmpty();
    assertThat(FieldNames.in(" ，、\n 1. ")).isEmpty();
    assertThat(FieldNames.in("无".repeat(30_000))).isEmpty();
  }
}
