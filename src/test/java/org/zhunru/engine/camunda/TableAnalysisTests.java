package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Column;

/** An independent analysis of every UNIQUE table: no two rows for one input, no input without a row. */
class TableAnalysisTests {

  private static final Pattern GAP = Pattern.compile(".*Gap detected: (.*]) \\(DMN Validation.*", Pattern.DOTALL);
  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);

  /**
   * Tables whose cells use text functions (starts with, contains), which the analysis does not read. Their rows are covered
   * one by one in AdmissionRulesTests; a UNIQUE table with two matching rows fails there.
   */
  private static final Set<String> BEYOND_THE_ANALYSIS = Set.of("admission-alternative", "admission-list-match");

  /**
   * Gaps of admission-route that cannot be met: the analysis takes the number of red flags for a fraction, and an impact
   * that is not known makes the facts not known (Rule_Unknown_ResidentImpact), so that row R99 stands for it. Exactly these.
   */
  private static final String OUT_OF_REACH = """
      [ "ASSISTANCE", false, true, false, true, ( 0 .. 1 ), -, -, - ]
      [ "ASSISTANCE", false, true, false, true, ( 1 .. 2 ), -, -, - ]
      [ "ASSISTANCE", false, true, false, true, 0, "INSUFFICIENT", "UNKNOWN", - ]
      [ "ASSISTANCE", false, true, false, true, 0, "SUFFICIENT", "UNKNOWN", - ]
      [ "ASSISTANCE", false, true, true, true, ( 0 .. 1 ), -, -, - ]
      [ "AUTONOMY", false, true, [ false .. true ], [ false .. true ], ( 0 .. 1 ), -, -, - ]
      [ "AUTONOMY", false, true, [ false .. true ], [ false .. true ], ( 1 .. 2 ), -, -, - ]
      [ "AUTONOMY", false, true, [ false .. true ], [ false .. true ], 0, [ "INSUFFICIENT" .. "SUFFICIENT" ], "UNKNOWN", - ]
      [ "NONE", false, true, false, false, ( 0 .. 1 ), -, -, - ]
      [ "NONE", false, true, false, true, ( 0 .. 1 ), -, -, - ]
      [ "NONE", false, true, false, true, ( 1 .. 2 ), -, -, - ]
      [ "NONE", false, true, false, true, 0, "SUFFICIENT", "UNKNOWN", - ]
      [ "NONE", false, true, true, false, ( 0 .. 1 ), -, -, - ]
      """;

  @Test
  void noUniqueTableHasAGapOrAnOverlap() {
    Set<String> findings = new TreeSet<>();
    Set<String> unread = new TreeSet<>();
    Set<String> analysed = new LinkedHashSet<>();
    DMNValidator validator = DMNValidatorFactory.newValidator();
    for (DecisionTable table : DECISIONS.inForce()) {
      if (!table.hitPolicy().equals("UNIQUE") || table.key().equals("admission-verdict")) {
        continue;
      }
      List<DMNMessage> messages =
          validator.validate(new StringReader(alone(table)), Validation.ANALYZE_DECISION_TABLE);
      for (DMNMessage message : messages) {
        String type = String.valueOf(message.getMessageType());
        if (type.contains("GAP") || type.contains("OVERLAP")) {
          findings.add(table.key() + " " + type + " " + gap(message.getText()));
        } else if (message.getLevel() == Message.Level.ERROR || type.contains("ANALYSIS_ERROR")) {
          unread.add(table.key());
        }
      }
      analysed.add(table.key());
    }
    assertThat(findings).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH.lines()
        .map(gap -> "admission-route DECISION_TABLE_GAP " + gap)
        .toList());
    assertThat(unread).isEqualTo(BEYOND_THE_ANALYSIS);
    assertThat(analysed).contains("admission-route", "admission-joint-review", "consultation-thresholds");
  }

  /** The place of a gap; any other finding in full. */
  private static String gap(String message) {
    Matcher gap = GAP.matcher(message);
    return gap.matches() ? gap.group(1) : message;
  }

  /** The table as a model of its own: its columns are plain inputs with their declared values. */
  private static String alone(DecisionTable table) {
    StringBuilder xml = new StringBuilder()
        .append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" ")
        .append("namespace=\"urn:zhunru:analysis\" xmlns:t=\"urn:zhunru:analysis\">");
    for (Column column : table.inputs()) {
      xml.append("<inputData id=\"_").append(column.name()).append("\" name=\"").append(column.name())
          .append("\"><variable name=\"").append(column.name()).append("\" typeRef=\"").append(type(column))
          .append("\"/></inputData>");
    }
    xml.append("<decision id=\"x\" name=\"x\"><variable name=\"x\"/>");
    for (Column column : table.inputs()) {
      xml.append("<informationRequirement><requiredInput href=\"#_").append(column.name())
          .append("\"/></informationRequirement>");
    }
    xml.append("<decisionTable hitPolicy=\"UNIQUE\">");
    for (Column column : table.inputs()) {
      xml.append("<input><inputExpression typeRef=\"").append(type(column)).append("\"><text>").append(column.name())
          .append("</text></inputExpression>");
      if (!column.allowed().isEmpty() && !column.type().equals("boolean")) {
        xml.append("<inputValues><text>").append(escaped(values(column))).append("</text></inputValues>");
      }
      xml.append("</input>");
    }
    xml.append("<output/>");
    table.rows().forEach(row -> {
      xml.append("<rule>");
      row.conditions().forEach(cell ->
          xml.append("<inputEntry><text>").append(escaped(known(cell))).append("</text></inputEntry>"));
      xml.append("<outputEntry><text>\"").append(row.id()).append("\"</text></outputEntry></rule>");
    });
    return xml.append("</decisionTable></decision></definitions>").toString();
  }

  /** The analysis looks at known values only: null beside other values is left out of a cell. */
  private static String known(String cell) {
    return cell.replace("not(null, ", "not(").replaceAll("^null, ", "").replaceAll(", null$", "");
  }

  private static String type(Column column) {
    return column.type().equals("integer") || column.type().equals("double") ? "number" : column.type();
  }

  private static String values(Column column) {
    return column.type().equals("string")
        ? "\"" + String.join("\",\"", column.allowed()) + "\""
        : String.join(",", column.allowed());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
