package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of people, however they are written. */
class PersonalNumbersTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话13800138000", "１３８００１３８０００", "138-0013-8000", "138 0013 8000", "+8613800138000", "＋8613800138000", "86 138 0013 8000",
        "138\u200b0013\u200b8000", "138\u20100013\u20138000", "138.0013.8000", "51300119900101123X", "513001 19900101 1234",
        "513001-19900101-123x", "513001900101123"
      })
  void aNumberOfAPersonIsSeen(String text) {
    assertThat(PersonalNumbers.in("请联系 " + text + "。")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026年11月22日", "ZR-2026-00001", "国统制〔2025〕60号", "12345", "020-12345678", "经费 13800 元，入户 1380 户", "1380013800012"})
  void otherNumbersAreNot(String text) {
    assertThat(PersonalNumbers.in(text)).isFalse();
  }
}
