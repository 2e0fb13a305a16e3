package org.zhunru.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of requests to be pre-checked, one a row, with named columns in any order. What the columns do not carry counts
 * as the harmless value, except the gaps, which are then not known.
 */
public final class CaseTable {

  /** More rows than any district files in a year. */
  public static final int MAX_ROWS = 50_000;

  private static final List<String> COLUMNS = List.of(
      "id", "department", "title", "description", "matched_item_code_or_empty", "has_legal_basis", "funding_attached",
      "staffing_attached", "is_urgent", "duration_days", "duplicates_existing_data_collection", "requires_certificate",
      "requires_plaque", "is_assessment", "enforcement_power_involved", "resident_interest_impact");
  private static final Set<String> FUNDING = Set.of("yes", "partial", "no");
  private static final Set<String> IMPACT = Set.of("none", "low", "high");

  /** @param number line of the file, first line 1 */
  record Line(int number, List<String> cells) {}

  /** One request, with its number in the file. */
  public record Case(String id, RequestFacts facts) {}

  private final ItemsInForce items;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private CaseTable(ItemsInForce items) {
    this.items = items;
  }

  /**
   * @param lines header first
   * @throws BadFile naming line, column and fix of the first fault
   */
  static List<Case> read(List<Line> lines, ItemsInForce items) {
    if (lines.isEmpty()) {
      throw new BadFile(RuleWords.text("file.empty"));
    }
    CaseTable table = new CaseTable(items);
    table.header(lines.get(0));
    if (lines.size() == 1) {
      throw new BadFile(RuleWords.text("file.no-rows"));
    }
    if (lines.size() - 1 > MAX_ROWS) {
      throw new BadFile(RuleWords.text("file.too-many", MAX_ROWS));
    }
    List<Case> cases = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      cases.add(table.row(line));
    }
    return cases;
  }

  private void header(Line header) {
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cells().get(i).strip();
      if (i == 0 && name.startsWith("\uFEFF")) {
        name = name.substring(1);
      }
      if (COLUMNS.contains(name) && columns.put(name, i) != null) {
        throw new BadFile(RuleWords.text("file.column-twice", name, header.number()));
      }
    }
    for (String column : COLUMNS) {
      if (!columns.containsKey(column)) {
        throw new BadFile(RuleWords.text("file.column-missing", column, header.number()));
      }
    }
  }

  private Case row(Line line) {
    for (String column : COLUMNS) {
      if (columns.get(column) >= line.cells().size()) {
        throw new BadFile(RuleWords.text("file.short-row", line.number(), line.cells().size(), column));
      }
    }
    String id = cell(line, "id");
    if (id.isEmpty()) {
      throw new BadFile(RuleWords.text("file.id-empty", line.number(), "id"));
    }
    Integer before = seen.put(id, line.number());
    if (before != null) {
      throw new BadFile(RuleWords.text("file.id-twice", line.number(), id, before, "id"));
    }
    String code = cell(line, "matched_item_code_or_empty");
    return new Case(id, new RequestFacts(
        code,
        !code.isEmpty() && items.contains(code),
        flag(line, "has_legal_basis") ? "STATED" : "NONE",
        false,
        false,
        choice(line, "funding_attached", FUNDING, "yes、partial、no"),
        flag(line, "staffing_attached"),
        days(line),
        flag(line, "is_urgent"),
        flag(line, "enforcement_power_involved"),
        choice(line, "resident_interest_impact", IMPACT, "none、low、high"),
        flag(line, "duplicates_existing_data_collection"),
        false,
        flag(line, "requires_certificate"),
        flag(line, "requires_plaque"),
        flag(line, "is_assessment"),
        false, null, null, null, null, null, null, null, null, null, "ASSIST", null, false, false, false, null));
  }

  private String cell(Line line, String column) {
    return line.cells().get(columns.get(column)).strip();
  }

  private boolean flag(Line line, String column) {
    return choice(line, column, Set.of("yes", "no"), RuleWords.text("file.yes-no", "yes", "no")).equals("YES");
  }

  private String choice(Line line, String column, Set<String> allowed, String fix) {
    String value = cell(line, column);
    if (!allowed.contains(value)) {
      throw wrong(line, column, value, fix);
    }
    return value.toUpperCase(java.util.Locale.ROOT);
  }

  private Integer days(Line line) {
    String value = cell(line, "duration_days");
    if (value.matches("[1-9][0-9]{0,3}") && Integer.parseInt(value) <= 3650) {
      return Integer.valueOf(value);
    }
    throw wrong(line, "duration_days", value, RuleWords.text("file.duration"));
  }

  private static BadFile wrong(Line line, String column, String value, String fix) {
    String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
    return new BadFile(RuleWords.text("file.value", line.number(), column, shown.replaceAll("\\p{Cntrl}", " "), fix));
  }
}
