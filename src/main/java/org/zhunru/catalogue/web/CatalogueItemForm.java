package org.zhunru.catalogue.web;

import java.util.EnumMap;
import java.util.Map;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ItemField;

/** What was typed for an item of a draft, field by field, as codes and texts. */
final class CatalogueItemForm {

  private final Map<ItemField, String> typed = new EnumMap<>(ItemField.class);

  private CatalogueItemForm() {}

  static CatalogueItemForm of(Item item) {
    CatalogueItemForm form = new CatalogueItemForm();
    for (ItemField field : ItemField.values()) {
      form.typed.put(field, field.of(item));
    }
    return form;
  }

  static CatalogueItemForm of(Map<String, String> parameters) {
    CatalogueItemForm form = new CatalogueItemForm();
    for (ItemField field : ItemField.values()) {
      form.typed.put(field, parameters.getOrDefault(field.word(), "").strip());
    }
    return form;
  }

  /** What stands in a field of the form. */
  public String value(ItemField field) {
    return typed.getOrDefault(field, "");
  }

  Map<ItemField, String> values() {
    return typed;
  }
}
