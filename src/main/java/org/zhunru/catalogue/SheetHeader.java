package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhunru.sheet.SheetRow;

/**
 * Which column carries what: the first of the leading rows that names the code. Titles above it are passed over.
 *
 * @param row its number in the file
 */
record SheetHeader(int row, Map<ItemField, Integer> columns) {

  private static final int LEADING = 10;
  private static final Map<String, ItemField> NAMES = names();

  /** Columns people add for themselves. */
  private static final Set<String> IGNORED = Set.of("序号", "备注", "说明");

  /** @throws CatalogueRefused when no row names the columns, or one is missing, unknown or there twice */
  static SheetHeader find(List<SheetRow> rows, CatalogueDrafts.Import kind) {
    SheetRow head =
        rows.stream()
            .limit(LEADING)
            .filter(row -> row.cells().stream().anyMatch(cell -> NAMES.get(key(cell)) == ItemField.CODE))
            .filter(row -> row.cells().stream().distinct().count() > 1)
            .findFirst()
            .orElseThrow(
                () -> CatalogueRefused.ofFile("refused.no-header", CatalogueTexts.word(ItemField.CODE.messageKey())));
    Map<ItemField, Integer> columns = new EnumMap<>(ItemField.class);
    List<CatalogueFault> faults = new ArrayList<>();
    for (int column = 0; column < head.cells().size(); column++) {
      String name = head.cell(column);
      ItemField field = NAMES.get(key(name));
      if (field != null && columns.putIfAbsent(field, column) != null) {
        faults.add(CatalogueFault.of(field, "fault.column-twice", name).in(head.number(), ""));
      } else if (field == null && !name.isEmpty() && !IGNORED.contains(key(name))) {
        faults.add(CatalogueFault.of(null, "fault.column-unknown", name).in(head.number(), ""));
      }
    }
    for (ItemField field : ItemField.values()) {
      boolean all = kind == CatalogueDrafts.Import.ITEMS;
      boolean needed = all ? field.required() : field == ItemField.CODE || field.isRole();
      if (needed && !columns.containsKey(field)) {
        faults.add(
            CatalogueFault.of(field, "fault.column-missing", CatalogueTexts.word(field.messageKey()))
                .in(head.number(), ""));
      }
    }
    if (!faults.isEmpty()) {
      throw new CatalogueRefused(faults, CatalogueTexts.text("refused.rows", faults.size(), faults.size()));
    }
    if (kind == CatalogueDrafts.Import.MATRIX) {
      columns.keySet().removeIf(field -> field != ItemField.CODE && !field.isRole());
    }
    return new SheetHeader(head.number(), Map.copyOf(columns));
  }

  boolean has(ItemField field) {
    return columns.containsKey(field);
  }

  /** {@link ItemField#word()} of what a column carries; empty where it carries nothing of an item. */
  String field(int column) {
    return columns.entrySet().stream()
        .filter(one -> one.getValue() == column)
        .findFirst()
        .map(one -> one.getKey().word())
        .orElse("");
  }

  String cell(SheetRow cells, ItemField field) {
    Integer column = columns.get(field);
    return column == null ? "" : cells.cell(column);
  }

  /** The Chinese heads of this product, their usual variants, and the words of the API. */
  private static Map<String, ItemField> names() {
    Map<String, ItemField> names = new HashMap<>();
    for (ItemField field : ItemField.values()) {
      names.put(key(CatalogueTexts.word(field.messageKey())), field);
      names.put(key(field.word()), field);
      for (String other : CatalogueTexts.text("head." + field.word()).split("[、]")) {
        names.put(key(other), field);
      }
    }
    // as the default rule package writes it
    names.put("lead-department", ItemField.DEPARTMENT);
    return names;
  }

  private static String key(String name) {
    return ItemRules.normal(name).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
