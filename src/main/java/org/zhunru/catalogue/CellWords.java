package org.zhunru.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhunru.casefile.WrittenText;

/** What people write into a cell for a list, a body or a role. */
final class CellWords {

  private static final Map<ItemField, Map<String, String>> WORDS = words();

  private CellWords() {}

  /** The value of a cell; null where it must be one of few words and is none of them. */
  static String value(ItemField field, String cell) {
    List<String> codes = codes(field);
    if (codes.isEmpty() || cell.isEmpty() && field == ItemField.PRIMARY_BODY) {
      return WrittenText.plain(cell);
    }
    String said = ItemRules.normal(cell);
    if (said.isEmpty() && field.isRole()) {
      return ResponsibilityRole.NONE.name();
    }
    return WORDS.get(field).get(said.toLowerCase(Locale.ROOT));
  }

  /** The words a cell may hold, as the product writes them. */
  static String choices(ItemField field) {
    return codes(field).stream()
        .map(code -> CatalogueTexts.word(prefix(field) + code))
        .collect(Collectors.joining("、"));
  }

  /** Fills what a file and the draft leave open with what the list usually has. */
  static void complete(Map<ItemField, String> values) {
    for (ItemField field : ItemField.values()) {
      values.putIfAbsent(field, "");
    }
    ListType list = ListType.valueOf(values.get(ItemField.LIST));
    if (values.get(ItemField.ASPECT).isEmpty() && values.get(ItemField.MAJOR).isEmpty()) {
      values.put(ItemField.ASPECT, values.get(ItemField.CATEGORY));
    }
    if (values.get(ItemField.PRIMARY_BODY).isEmpty()) {
      values.put(ItemField.PRIMARY_BODY, PrimaryBody.usual(list).name());
    }
    Responsibility usual = Responsibility.usual(list);
    List<ItemField> roles = Stream.of(ItemField.values()).filter(ItemField::isRole).toList();
    for (int i = 0; i < roles.size(); i++) {
      if (values.get(roles.get(i)).isEmpty()) {
        values.put(roles.get(i), usual.of(GovernanceLevel.values()[i]).name());
      }
    }
  }

  /** The code itself, the product's word for it, and what else people write. */
  private static Map<ItemField, Map<String, String>> words() {
    Map<ItemField, Map<String, String>> all = new EnumMap<>(ItemField.class);
    for (ItemField field : ItemField.values()) {
      Map<String, String> words = new HashMap<>();
      for (String code : codes(field)) {
        Stream.concat(
                Stream.of(code, CatalogueTexts.word(prefix(field) + code)),
                Arrays.stream(CatalogueTexts.text("word." + code).split("、")))
            .forEach(word -> words.put(ItemRules.normal(word).toLowerCase(Locale.ROOT), code));
      }
      all.put(field, words);
    }
    return all;
  }

  private static List<String> codes(ItemField field) {
    if (field.isRole()) {
      return names(ResponsibilityRole.values());
    }
    return switch (field) {
      case LIST -> names(ListType.values());
      case PRIMARY_BODY -> names(PrimaryBody.values());
      default -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static String prefix(ItemField field) {
    return "catalogue." + (field == ItemField.LIST ? "list" : field.isRole() ? "role" : "body") + ".";
  }
}
