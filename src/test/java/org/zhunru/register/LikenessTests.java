package org.zhunru.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

  /** Red with: texts compared as they were typed. */
  @Test
  void theWidthOfALetterMakesNoOtherText() {
    assertThat(Likeness.plain("ＡＰＰ　打卡２０２６")).isEqualTo("app打卡2026");
    assertThat(Likeness.between("APP打卡推广", "ＡＰＰ打卡推广")).isEqualTo(1);
    assertThat(Likeness.plain(null)).isEmpty();
  }
}
