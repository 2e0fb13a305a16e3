package org.zhunru.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes that everybody is told. Red with: the next smallest number told beside the only small one. */
class PublicFiguresTests {

  /** {@code -}: nothing is told; {@code few}: fewer than five; {@code apart}: kept back beside it. */
  @ParameterizedTest
  @CsvSource({
      "60, 40, 10, 5, 40 10 5", "60, 40, 10, 0, 40 10 0", "60, 40, 0, 0, 40 0 0",
      // one small number could be worked out from the sum
      "60, 40, 10, 3, 40 apart few", "60, 40, 3, 0, apart few 0",
      // two that come to less than five, too; two that do not
      "60, 40, 1, 1, apart few few", "60, 40, 4, 4, 40 few few",
      // fewer than five at all, also where all agree
      "4, 4, 0, 0, -", "9, 2, 1, 1, -", "9, 0, 0, 0, 0 0 0"})
  void smallNumbersAreKeptBack(int invited, int agreed, int against, int neither, String told) {
    PublicFigures said =
        PublicFigures.of(new Figures(invited, agreed + against + neither, agreed, against, neither, 0, null, null));
    String[] expected = told.equals("-") ? new String[0] : told.split(" ");
    assertThat(said.votes()).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      Choice choice = Choice.values()[i];
      Integer votes = said.votes().get(choice);
      assertThat(votes == null ? said.why(choice) : votes.toString()).as("%s", choice).isEqualTo(expected[i]);
    }
    assertThat(said.keptBack()).isEqualTo(expected.length == 0 || Arrays.asList(expected).contains("few"));
  }
}
