package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellAnswersTests {

  private final CellAnswers answers = new CellAnswers();
  private final AtomicInteger asked = new AtomicInteger();

  private boolean ask(String cell, Object value, boolean answer) {
    return answers.answer(cell, value, () -> {
      asked.incrementAndGet();
      return answer;
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"YES\",\"NO\"", "not(null, \"\")", "null, < 1, > 3650", "contains(?, \"PLAQUE\") and not(contains(?, \"x\"))",
      "starts with(?, \"AUT-\")", "(30..365)", "false, null"})
  void aCellThatLooksOnlyAtItsValueIsAskedOncePerValue(String cell) {
    assertThat(ask(cell, "YES", true)).isTrue();
    assertThat(ask(cell, "YES", true)).isTrue();
    assertThat(ask(cell, "NO", false)).isFalse();
    assertThat(ask(cell, null, false)).isFalse();

    assertThat(asked).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"< requiredLeadTime", "now() > ?", "? = other", "random number() > 0.5", "x"})
  void aCellThatNamesAnythingElseIsAskedEachTime(String cell) {
    assertThat(ask(cell, 1, true)).isTrue();
    assertThat(ask(cell, 1, false)).isFalse();

    assertThat(asked).hasValue(2);
  }

  @Test
  void valuesOfDifferentTypesAreDifferent() {
    assertThat(ask("1", 1, true)).isTrue();
    assertThat(ask("1", "1", false)).isFalse();
  }
}
