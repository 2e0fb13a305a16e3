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

  /** Red with: only control characters looked for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "协助核实\u200b居民", "协助核实\u202e居民", "协助核实\u2067居民", "协助核实\u3164居民", "协助核实\u2800居民",
        "协助核实\u00ad居民", "协助核实\ue000居民", "协助核实\u034f居民"
      })
  void whatHidesIsFoundAndComparesAsIfItWereNotThere(String text) {
    assertThat(WrittenText.hidden(text)).contains("协助核实");
    assertThat(WrittenText.key(text)).isEqualTo(text.contains("\ue000") ? "协助核实居民" : WrittenText.key("协助 核实居民"));
  }

  @Test
  void aJoinerIsSeenWithinAnEmojiOnly() {
    assertThat(WrittenText.legible("一家三口👨\u200d👩\u200d👧参加")).isTrue();
    assertThat(WrittenText.legible("协助\u200d核实")).isFalse();
    assertThat(WrittenText.legible("协助\u202e核实")).isFalse();
    assertThat(WrittenText.legible("响铃\u0007")).isFalse();
    assertThat(WrittenText.legible(null)).isTrue();
  }

  @Test
  void whatStandsAroundIsNotKeptAndHidesNothing() {
    assertThat(WrittenText.hidden("\ufeff协助核实居民\u200b")).isEmpty();
    assertThat(WrittenText.hidden("第一行\r\n第二行\t表格\u3000ＡＢ❤\ufe0f")).isEmpty();
    assertThat(WrittenText.hidden(null)).isEmpty();
    assertThat(WrittenText.hidden("\u3164居民")).contains("");
    assertThat(WrittenText.hidden("由社区工作者协助核实\u200b居民")).contains("作者协助核实");
    assertThat(WrittenText.key("ＡＢ－０１（协助）")).isEqualTo("AB-01(协助)");
    assertThat(WrittenText.key(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一行\r\n第二行\t表格", "𠮷林省", "ABC-01", ""})
  void whatPeopleWriteIsWritable(String text) {
    assertThat(WrittenText.writable(text)).isTrue();
  }
}
