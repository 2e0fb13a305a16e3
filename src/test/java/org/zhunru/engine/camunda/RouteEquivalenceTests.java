package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhunru.engine.Facts;

/** The central table is written with UNIQUE rows; the domain rules state it as a FIRST table. Both must say the same. */
class RouteEquivalenceTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Map<String, String> CODES = Map.of(
      "AUTONOMY", "AUT-01", "ASSISTANCE", "AST-01", "NEGATIVE", "NEG-01", "NONE", "", "UNKNOWN", "XYZ-01");

  @Test
  void theUniqueTableSaysWhatTheFirstTableSaysForEveryKnownInput() throws IOException {
    List<String[]> first = rows();
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String list : CODES.keySet()) {
      for (boolean enforcement : new boolean[] {true, false}) {
        for (boolean urgent : new boolean[] {true, false}) {
          for (boolean basis : new boolean[] {true, false}) {
            for (int flags = 0; flags <= 4; flags++) {
              for (boolean funded : new boolean[] {true, false}) {
                for (String impact : List.of("NONE", "LOW", "HIGH")) {
                  for (int days : new int[] {1, 30, 31, 400}) {
                    String resource = funded ? "SUFFICIENT" : "INSUFFICIENT";
                    String[] row = match(first, list, String.valueOf(enforcement), String.valueOf(urgent),
                        String.valueOf(basis), String.valueOf(flags), resource, impact, String.valueOf(days));
                    Facts said = DECISIONS.run("admission-route",
                        facts(list, enforcement, urgent, basis, flags, funded, impact, days)).outputs();
                    String expected = row[0] + " " + row[9] + " " + row[10];
                    String actual = said.get("ruleId") + " " + said.get("outcome") + " " + said.get("reasonCode");
                    if (!expected.equals(actual)) {
                      differences.add(List.of(list, enforcement, urgent, basis, flags, resource, impact, days)
                          + ": " + expected + " / " + actual);
                    }
                    compared++;
                  }
                }
              }
            }
          }
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isEqualTo(5 * 2 * 2 * 2 * 5 * 2 * 3 * 4);
  }

  private static Facts facts(String list, boolean enforcement, boolean urgent, boolean basis, int flags,
      boolean funded, String impact, int days) {
    return Facts.none()
        .with("matchedItemCode", CODES.get(list))
        .with("itemInForce", !list.equals("NONE"))
        .with("basisLevel", basis ? "LAW" : "NONE")
        .with("namesCommunityBody", true)
        .with("unifiedDeployment", false)
        .with("funding", funded ? "YES" : "NO")
        .with("staffing", false)
        .with("durationDays", days)
        .with("urgent", urgent)
        .with("enforcementPower", enforcement)
        .with("residentImpact", impact)
        .with("requiresCertificate", flags > 0)
        .with("requiresPlaque", flags > 1)
        .with("isAssessment", flags > 2)
        .with("duplicatesExistingData", flags > 3)
        .with("surveyFormIncomplete", false)
        .with("sensitiveData", false)
        .with("consultationAdopted", false);
  }

  private static String[] match(List<String[]> rows, String... values) {
    // a list that is not known is written UNKNOWN here; the FIRST table knows it only by its last row
    for (String[] row : rows) {
      boolean matches = true;
      for (int i = 0; i < values.length && matches; i++) {
        matches = cell(row[i + 1], values[i]);
      }
      if (matches) {
        return row;
      }
    }
    throw new AssertionError("no row");
  }

  private static boolean cell(String cell, String value) {
    if (cell.equals("-")) {
      return true;
    }
    if (cell.startsWith("<=")) {
      return Integer.parseInt(value) <= Integer.parseInt(cell.substring(2));
    }
    if (cell.startsWith(">=")) {
      return Integer.parseInt(value) >= Integer.parseInt(cell.substring(2));
    }
    if (cell.startsWith(">")) {
      return Integer.parseInt(value) > Integer.parseInt(cell.substring(1));
    }
    return Arrays.asList(cell.split(",")).contains(value);
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = RouteEquivalenceTests.class.getResourceAsStream("/admission-route-first.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split("\\|")).toList();
    }
  }
}
