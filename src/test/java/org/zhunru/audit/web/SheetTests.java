package org.zhunru.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\n=1", "  =1", "＝1", "＠x", "　=1"})
  void whatASpreadsheetWouldCalculateGetsAQuote(String text) {
    assertThat(Sheet.plain(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"走访", "1+1", "", "a=b", "2026-11-22 10:00:00"})
  void otherTextStaysAsItIs(String text) {
    assertThat(Sheet.plain(text)).isEqualTo(text);
  }

  @Test
  void aTextWithCommaQuoteAndLineBreakStaysOneCell() {
    assertThat(Sheet.text(List.of("头"), List.of(List.of("a,\"b\"\nc")))).isEqualTo("\ufeff头\r\n\"a,\"\"b\"\"\nc\"\r\n");
  }
}
