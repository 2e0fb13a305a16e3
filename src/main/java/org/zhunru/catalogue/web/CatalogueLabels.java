package org.zhunru.catalogue.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ItemField;

/** Chinese words for the parts of an item. */
@Component("catalogueLabels")
class CatalogueLabels {

  private final MessageSource messages;

  CatalogueLabels(MessageSource messages) {
    this.messages = messages;
  }

  /** What changed in one field, in words. */
  record ChangedField(String name, String before, String after) {}

  /** One row of a comparison, in words. */
  record ChangedRow(CatalogueDiff.Kind kind, Item item, List<ChangedField> fields) {}

  public String name(ItemField field) {
    return text(field.messageKey());
  }

  /** A list, a body or a role by its Chinese name; any other text as it is. */
  public String value(ItemField field, String value) {
    if (field.isRole()) {
      return text("catalogue.role." + value);
    }
    return switch (field) {
      case LIST -> text("catalogue.list." + value);
      case PRIMARY_BODY -> text("catalogue.body." + value);
      default -> value;
    };
  }

  public String value(ItemField field, Item item) {
    return value(field, field.of(item));
  }

  /** Rows of a comparison in words, for the fragment that shows them. */
  public List<ChangedRow> rows(List<CatalogueDiff.Change> changes) {
    return changes.stream().map(this::row).toList();
  }

  ChangedRow row(CatalogueDiff.Change change) {
    return new ChangedRow(
        change.kind(),
        change.item(),
        change.fields().stream()
            .map(
                field ->
                    new ChangedField(
                        name(field.field()),
                        value(field.field(), field.before()),
                        value(field.field(), field.after())))
            .toList());
  }

  List<String> heads() {
    return Stream.of(ItemField.values()).map(this::name).toList();
  }

  List<String> cells(Item item) {
    return Stream.of(ItemField.values()).map(field -> value(field, item)).toList();
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
