package org.zhunru.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as people write them. Red with: 2/3 read as 23, 三分之二 as nothing. */
class WrittenShareTests {

  @ParameterizedTest
  @CsvSource({
    "0.6667,0.6667", "2/3,0.6667", "２／３,0.6667", "⅔,0.6667", "三分之二,0.6667", "66.67%,0.6667", "６６.６７％,0.6667", "' 0.5 ',0.5", ".75,0.75",
    "1,1", "100%,1", "二分之一,0.5", "两分之一,0.5", "十分之九,0.9", "9/10,0.9", "80 %,0.8"
  })
  void whatIsAShareIsRead(String typed, BigDecimal share) {
    assertThat(WrittenShare.read(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(share));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "23", "3/2", "1/0", "二分之三", "三分之二以上", "101%", "-0.5", "0.66667", "1.5", "多数", "0,5", "1e-1"})
  void anythingElseIsRefused(String typed) {
    assertThat(WrittenShare.read(typed)).isEmpty();
  }

  @Test
  void nothingIsNoShare() {
    assertThat(WrittenShare.read(null)).isEmpty();
    assertThat(WrittenShare.said(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0.6667,三分之二", "0.3333,三分之一", "0.5000,二分之一", "0.8,五分之四", "0.7500,四分之三", "0.9,90%", "0.6650,66.5%", "1,100%"})
  void aShareIsSaidAsPeopleSayIt(BigDecimal share, String said) {
    assertThat(WrittenShare.said(share)).isEqualTo(said);
  }
}
