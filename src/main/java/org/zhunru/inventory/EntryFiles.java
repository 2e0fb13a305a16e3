package org.zhunru.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisations;
import org.zhunru.inventory.EntryRefused.Fault;
import org.zhunru.sheet.SheetRefused;
import org.zhunru.sheet.SheetRow;
import org.zhunru.sheet.Sheets;

/** The registers as files of a spreadsheet; what is taken in has the columns of what is given out. */
@Component("inventoryEntryFiles")
class EntryFiles {

  private static final Map<EntryKind, List<String>> COLUMNS =
      Map.of(
          EntryKind.PLAQUE, List.of("name", "owner", "since"),
          EntryKind.SYSTEM, List.of("name", "owner", "since", "accounts", "hoursPerMonth", "stillUsed"),
          EntryKind.FORM,
              List.of("name", "owner", "since", "frequency", "number", "approvedBy", "validUntil", "fields"));
  private static final Set<String> MAY_BE_MISSING = Set.of("number", "approvedBy", "validUntil");

  private final MessageSource messages;
  private final Organisations organisations;
  private final Parameters parameters;

  EntryFiles(MessageSource messages, Organisations organisations, Parameters parameters) {
    this.messages = messages;
    this.organisations = organisations;
    this.parameters = parameters;
  }

  /** Entries of a file with the numbers of their rows. */
  record Read(List<NewEntry> entries, List<Integer> rows) {}

  /**
   * @throws EntryRefused for a file that cannot be read, lacks a column, has no row, or more than the district's
   *     {@code inventory.file-rows}
   */
  Read read(EntryKind kind, byte[] content) {
    List<SheetRow> sheet;
    try {
      sheet = Sheets.read(content);
    } catch (SheetRefused why) {
      throw new EntryRefused(List.of(new Fault(why.row(), "file", why.getMessage())));
    }
    int most = parameters.number("inventory.file-rows");
    if (sheet.size() - 1 > most) {
      throw new EntryRefused(List.of(new Fault(0, "file", text("invalid.rows", sheet.size() - 1, most))));
    }
    Map<String, Integer> places = places(kind, sheet.get(0));
    List<NewEntry> entries = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (SheetRow row : sheet.subList(1, sheet.size())) {
      entries.add(entry(kind, row, places));
      rows.add(row.number());
    }
    if (entries.isEmpty()) {
      throw new EntryRefused(List.of(new Fault(0, "file", text("invalid.no-rows"))));
    }
    return new Read(entries, rows);
  }

  List<String> heads(EntryKind kind) {
    Stream<String> own = COLUMNS.get(kind).stream();
    Stream<String> more = kind == EntryKind.PLAQUE ? Stream.of("allowed") : Stream.of();
    return Stream.of(Stream.of("community"), own, more, Stream.of("endedOn", "objection"))
        .flatMap(part -> part)
        .map(column -> text("column." + column))
        .toList();
  }

  List<List<String>> rows(List<Entry> entries) {
    Map<String, String> names = organisations.names(entries.stream().map(Entry::community).distinct().toList());
    return entries.stream().map(entry -> row(entry, names)).toList();
  }

  private List<String> row(Entry entry, Map<String, String> names) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                names.getOrDefault(entry.community(), entry.community()),
                entry.name(),
                entry.ownerName(),
                entry.since().toString()));
    switch (entry.kind()) {
      case PLAQUE -> cells.add(flag(entry.hanging().allowed()));
      case SYSTEM ->
          cells.addAll(
              List.of(
                  String.valueOf(entry.usage().accounts()),
                  entry.usage().hoursPerMonth().stripTrailingZeros().toPlainString(),
                  flag(entry.usage().stillUsed())));
      case FORM ->
          cells.addAll(
              List.of(
                  entry.survey().frequency(),
                  entry.survey().number(),
                  entry.survey().approvedBy(),
                  day(entry.survey().validUntil()),
                  String.join("、", entry.survey().fields())));
    }
    cells.add(day(entry.endedOn()));
    cells.add(entry.objection() == null ? "" : entry.objection());
    return cells;
  }

  private Map<String, Integer> places(EntryKind kind, SheetRow heads) {
    Map<String, Integer> places = new HashMap<>();
    for (String column : COLUMNS.get(kind)) {
      int place = heads.cells().indexOf(text("column." + column));
      if (place < 0 && !MAY_BE_MISSING.contains(column)) {
        String message = text("invalid.column", text("column." + column));
        throw new EntryRefused(List.of(new Fault(heads.number(), "file", message)));
      }
      places.put(column, place);
    }
    return places;
  }

  private static NewEntry entry(EntryKind kind, SheetRow row, Map<String, Integer> places) {
    List<String> parts =
        Arrays.asList(
            "name", "owner", "since", "accounts", "hoursPerMonth", "stillUsed", "frequency", "number", "approvedBy",
            "validUntil", "fields");
    List<String> cells = parts.stream().map(part -> row.cell(places.getOrDefault(part, -1))).toList();
    return new NewEntry(
        kind, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6),
        cells.get(7), cells.get(8), cells.get(9), cells.get(10));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private String flag(boolean yes) {
    return text(yes ? "yes" : "no");
  }

  private String text(String key, Object... values) {
    return messages.getMessage("inventory." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
