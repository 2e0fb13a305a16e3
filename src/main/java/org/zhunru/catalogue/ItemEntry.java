package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunru.casefile.WrittenText;

/** One item as it was typed, judged beside the others of its version. */
final class ItemEntry {

  private ItemEntry() {}

  /**
   * @param bodies names that may lead, see {@link LeadBodies}
   * @throws CatalogueRefused with every field that is wrong
   */
  static Item read(Map<ItemField, String> typed, List<Item> others, Set<String> bodies) {
    Map<ItemField, String> values = new EnumMap<>(ItemField.class);
    List<CatalogueFault> faults = new ArrayList<>();
    for (ItemField field : ItemField.values()) {
      String text = WrittenText.plain(typed.get(field));
      boolean usual = text.isEmpty() && field.isRole();
      String value = usual ? "" : CellWords.value(field, text);
      if (value == null && text.isEmpty()) {
        faults.add(CatalogueFault.of(field, "fault.missing", CatalogueTexts.word(field.messageKey())));
      } else if (value == null) {
        String name = CatalogueTexts.word(field.messageKey());
        faults.add(CatalogueFault.of(field, "fault.word", name, text, CellWords.choices(field)));
      }
      values.put(field, value);
    }
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
    values.put(ItemField.CODE, ItemRules.code(values.get(ItemField.CODE)));
    CellWords.complete(values);
    Item item = ItemField.item(values);
    faults.addAll(ItemRules.of(item));
    faults.addAll(LeadBodies.faults(item, bodies));
    for (Item other : others) {
      if (other.code().equals(item.code())) {
        faults.add(CatalogueFault.of(ItemField.CODE, "fault.code-taken", item.code()));
      } else if (ItemRules.normal(other.title()).equals(ItemRules.normal(item.title()))) {
        faults.addAll(ItemRules.twice(item, other));
      }
    }
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
    return item;
  }

  private static CatalogueRefused refused(List<CatalogueFault> faults) {
    return new CatalogueRefused(faults, CatalogueTexts.text("refused.faults", faults.size()));
  }
}
