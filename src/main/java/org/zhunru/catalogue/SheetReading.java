package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhunru.sheet.SheetLimits;
import org.zhunru.sheet.SheetRefused;
import org.zhunru.sheet.SheetRow;
import org.zhunru.sheet.Sheets;

/** Turns the rows of a file into items, all or none. */
final class SheetReading {

  private static final int MOST_FAULTS = 500;

  private final CatalogueDrafts.Import kind;
  private final Set<String> bodies;
  private final Map<Integer, List<SheetRefused>> formulas = new TreeMap<>();
  private final Map<String, Item> present = new LinkedHashMap<>();
  private final List<CatalogueFault> faults = new ArrayList<>();
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final Map<String, Item> titles = new HashMap<>();

  /**
   * @param present the draft's items now
   * @param bodies names that may lead, see {@link LeadBodies}
   */
  SheetReading(CatalogueDrafts.Import kind, List<Item> present, Set<String> bodies) {
    this.kind = kind;
    this.bodies = bodies;
    present.forEach(item -> this.present.put(item.code(), item));
  }

  /** @throws CatalogueRefused with the faults of all rows */
  List<Item> read(byte[] content) {
    List<SheetRow> rows =
        Sheets.read(
            content,
            SheetLimits.USUAL,
            formula -> formulas.computeIfAbsent(formula.row(), row -> new ArrayList<>()).add(formula));
    SheetHeader header = header(rows);
    formulas.forEach(
        (row, all) -> all.forEach(one -> faults.add(new CatalogueFault(row, code(rows, header, row), "", one.getMessage()))));
    Map<String, Item> read = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      if (row.number() > header.row()) {
        Item item = item(row, header);
        if (item != null) {
          read.put(item.code(), item);
        }
      }
    }
    if (read.isEmpty() && faults.isEmpty()) {
      throw CatalogueRefused.ofFile("refused.no-rows");
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(CatalogueFault::row));
      List<CatalogueFault> told = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
      throw new CatalogueRefused(told, CatalogueTexts.text("refused.rows", faults.size(), told.size()));
    }
    if (kind == CatalogueDrafts.Import.MATRIX) {
      present.putAll(read);
      return List.copyOf(present.values());
    }
    return List.copyOf(read.values());
  }

  /** Where a formula stands instead of a head, that is what is wrong. */
  private SheetHeader header(List<SheetRow> rows) {
    try {
      return SheetHeader.find(rows, kind);
    } catch (CatalogueRefused refused) {
      if (!formulas.isEmpty() && refused.faults().stream().allMatch(one -> one.field().equals("file"))) {
        throw formulas.values().iterator().next().get(0);
      }
      throw refused;
    }
  }

  private static String code(List<SheetRow> rows, SheetHeader header, int number) {
    return rows.stream()
        .filter(row -> row.number() == number)
        .findFirst()
        .map(row -> ItemRules.code(header.cell(row, ItemField.CODE)))
        .orElse("");
  }

  /** A cell with a formula is told of once, and not as an empty one too. */
  private boolean formulaIn(SheetRow row, SheetHeader header, CatalogueFault fault) {
    return formulas.getOrDefault(row.number(), List.of()).stream()
        .anyMatch(one -> fault.field().equals(header.field(one.column() - 1)));
  }

  private Item item(SheetRow row, SheetHeader header) {
    String code = ItemRules.code(header.cell(row, ItemField.CODE));
    Item was = present.get(code);
    List<CatalogueFault> wrong = new ArrayList<>();
    if (kind == CatalogueDrafts.Import.MATRIX && was == null) {
      wrong.add(CatalogueFault.of(ItemField.CODE, "fault.unknown-code", code));
      return refused(row, header, code, wrong);
    }
    Map<ItemField, String> values = new EnumMap<>(ItemField.class);
    for (ItemField field : ItemField.values()) {
      if (header.has(field)) {
        String cell = header.cell(row, field);
        String value = CellWords.value(field, cell);
        if (value == null) {
          String name = CatalogueTexts.word(field.messageKey());
          wrong.add(CatalogueFault.of(field, "fault.word", name, cell, CellWords.choices(field)));
        }
        values.put(field, value);
      } else if (was != null) {
        values.put(field, field.of(was));
      }
    }
    values.put(ItemField.CODE, code);
    if (!wrong.isEmpty()) {
      return refused(row, header, code, wrong);
    }
    CellWords.complete(values);
    Item item = ItemField.item(values);
    wrong.addAll(ItemRules.of(item));
    if (kind == CatalogueDrafts.Import.ITEMS) {
      wrong.addAll(LeadBodies.faults(item, bodies));
    }
    Integer before = code.isEmpty() ? null : rowOf.putIfAbsent(code, row.number());
    if (before != null) {
      wrong.add(CatalogueFault.of(ItemField.CODE, "fault.code-twice", code, before));
    } else if (kind == CatalogueDrafts.Import.ITEMS) {
      wrong.addAll(ItemRules.twice(item, titles.putIfAbsent(ItemRules.normal(item.title()), item)));
    }
    return wrong.isEmpty() ? item : refused(row, header, code, wrong);
  }

  private Item refused(SheetRow row, SheetHeader header, String code, List<CatalogueFault> wrong) {
    wrong.stream()
        .filter(fault -> !formulaIn(row, header, fault))
        .forEach(fault -> faults.add(fault.in(row.number(), code)));
    return null;
  }
}
