package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as written: what can be seen, and nothing that people cannot write. */
class WrittenTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u3000\u00a0\t\r\n", "\u200b\u200c\u200d\u2060\ufeff", "\u00ad\u180e", "\u3164\u115f\u1160\uffa0",
        "\u2800", "\ufe0f\u0301", "\u202e\u202c", "\u0000\u0007"
      })
  void nothingSeenIsNothingWritten(String text) {
    assertThat(WrittenText.plain(text)).isEmpty();
    assertThat(WrittenText.visible(text)).isZero();
  }

  @Test
  void nullIsNothing() {
    assertThat(WrittenText.plain(null)).isEmpty();
    assertThat(WrittenText.visible(null)).isZero();
    assertThat(WrittenText.writable(null)).isTrue();
  }

  @Test
  void paddingDoesNotMakeATextLonger() {
    assertThat(WrittenText.visible("不同意\u200b\u200b\u200b\u200b\u200b\u200b\u200b")).isEqualTo(3);
    assertThat(WrittenText.visible("不 同\u3000意\u2800\u3164\n\n")).isEqualTo(3);
    assertThat(WrittenText.visible("应当由区民政局承办。")).isEqualTo(10);
    assertThat(WrittenText.visible("𠮷林")).isEqualTo(2);
  }

  @Test
  void whatStandsInsideStays() {
    assertThat(WrittenText.plain("\u200b \u3000第一行\n第 二行 \ufeff\n")).isEqualTo("第一行\n第 二行");
  }

  @ParameterizedTest
  @ValueSource(strings = {"响铃\u0007", "空\u0000", "\u001b[31m红", "删\u007f", "c1\u0085", "半\ud842"})
  void whatNobodyCanWriteIsToldApart(String text) {
    assertThat(WrittenText.writable(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一行\r\n第二行\t表格", "𠮷林省", "ABC-01", ""})
  void whatPeopleWriteIsWritable(String text) {
    assertThat(WrittenText.writable(text)).isTrue();
  }
}
