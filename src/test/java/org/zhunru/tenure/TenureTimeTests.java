package org.zhunru.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameters;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;
import org.zhunru.stories.District;

/** The days of an item follow the district's own numbers. Red with: the default written into the code. */
@SpringBootTest
@Import(District.class)
@Transactional
class TenureTimeTests {

  private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

  @Autowired private TenureTime time;
  @Autowired private Parameters parameters;

  private static AdmittedItem item(int days, Integer termDays) {
    return item(days, termDays, null);
  }

  private static AdmittedItem item(int days, Integer termDays, Integer publicityDays) {
    LocalDate to = FROM.plusDays(days - 1L);
    return new AdmittedItem(
        "ZR-2026-00001", ItemKind.REGULAR, "零就业家庭核查", "", "AST-11", 1, "minzheng", "shegongbu", List.of(), "", "", FROM, to,
        termDays, ItemState.IN_FORCE, "", Instant.EPOCH, "备〔2026〕1号", FROM, to, 0, publicityDays, true, List.of());
  }

  private void change(String name, String value) {
    parameters.change(name, new BigDecimal(value));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 2026-06-10", "0.25, 2026-04-21", "0.75, 2026-07-30"})
  void theMidtermIsThePartOfTheTermTheDistrictChose(String part, LocalDate day) {
    change("tenure.midterm", part);
    assertThat(time.nextEvaluation(item(200, 200), true, null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"1, 200", "0.5, 100", "0.25, 50"})
  void aRenewalIsNoLongerThanThePartOfTheTermTheDistrictChose(String part, int days) {
    change("tenure.renewal-part", part);
    AdmittedItem item = item(200, 200);
    assertThat(time.latestRenewal(item)).isEqualTo(item.inForceTo().plusDays(days));
  }

  @Test
  void aRenewalOfALongItemIsNoLongerThanItsTerm() {
    AdmittedItem item = item(200, 60);
    assertThat(time.latestRenewal(item)).isEqualTo(item.inForceTo().plusDays(60));
    AdmittedItem unlimited = item(900, null);
    assertThat(time.latestRenewal(unlimited))
        .isEqualTo(unlimited.inForceTo().plusDays(parameters.number("tenure.renewal-term")));
  }

  @Test
  void publicityRunsForTheDaysTheTableGaveTheItemAndElseForTheDistricts() {
    change("tenure.publicity", "7");
    assertThat(time.publicityEnd(item(200, 200))).isEqualTo(time.termEnd("tenure.publicity"));
    assertThat(time.publicityEnd(item(200, 200, 7))).isEqualTo(time.termEnd("tenure.publicity"));
    assertThat(time.publicityEnd(item(200, 200, 15))).isAfter(time.termEnd("tenure.publicity"));
  }
}
