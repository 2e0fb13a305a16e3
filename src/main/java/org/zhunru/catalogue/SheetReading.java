package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhunru.sheet.SheetRow;
import org.zhunru.sheet.Sheets;

/** Turns the rows of a file into items, all or none. */
final class SheetReading {

  private static final int MOST_FAULTS = 500;

  private final CatalogueDrafts.Import kind;
  private final Map<String, Item> present = new LinkedHashMap<>();
  private final List<CatalogueFault> faults = new ArrayList<>();
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final Map<String, Item> titles = new HashMap<>();

  /** @param present the draft's items now */
  SheetReading(CatalogueDrafts.Import kind, List<Item> present) {
    this.kind = kind;
    present.forEach(item -> this.present.put(item.code(), item));
  }

  /** @throws CatalogueRefused with the faults of all rows */
  List<Item> read(byte[] content) {
    List<SheetRow> rows = Sheets.read(content);
    SheetHeader header = SheetHeader.find(rows, kind);
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
      throw new CatalogueRefused("refused.no-rows");
    }
    if (!faults.isEmpty()) {
      List<CatalogueFault> told = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
      throw new CatalogueRefused(told, CatalogueTexts.text("refused.rows", faults.size(), told.size()));
    }
    if (kind == CatalogueDrafts.Import.MATRIX) {
      present.putAll(read);
      return List.copyOf(present.values());
    }
    return List.copyOf(read.values());
  }

  private Item item(SheetRow row, SheetHeader header) {
    String code = ItemRules.normal(header.cell(row, ItemField.CODE));
    Item was = present.get(code);
    List<CatalogueFault> wrong = new ArrayList<>();
    if (kind == CatalogueDrafts.Import.MATRIX && was == null) {
      wrong.add(CatalogueFault.of(ItemField.CODE, "fault.unknown-code", code));
      return refused(row, code, wrong);
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
      return refused(row, code, wrong);
    }
    CellWords.complete(values);
    Item item = ItemField.item(values);
    wrong.addAll(ItemRules.of(item));
    Integer before = code.isEmpty() ? null : rowOf.putIfAbsent(code, row.number());
    if (before != null) {
      wrong.add(CatalogueFault.of(ItemField.CODE, "fault.code-twice", code, before));
    } else if (kind == CatalogueDrafts.Import.ITEMS) {
      wrong.addAll(ItemRules.twice(item, titles.putIfAbsent(ItemRules.normal(item.title()), item)));
    }
    return wrong.isEmpty() ? item : refused(row, code, wrong);
  }

  private Item refused(SheetRow row, String code, List<CatalogueFault> wrong) {
    wrong.forEach(fault -> faults.add(fault.in(row.number(), code)));
    return null;
  }
}
