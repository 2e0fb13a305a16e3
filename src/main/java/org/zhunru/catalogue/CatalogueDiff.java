package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is different from one version to another, by code.
 *
 * @param from number of the earlier version
 * @param to number of the later version
 */
public record CatalogueDiff(int from, int to, List<Change> changes) {

  /** What became of a row. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED;

    /** Key of its Chinese name. */
    public String messageKey() {
      return "catalogue.diff." + name();
    }
  }

  /**
   * @param item as it stands in the later version; as it stood in the earlier one where it was removed
   * @param fields what changed; empty for a row that is new or gone
   */
  public record Change(Kind kind, Item item, List<FieldChange> fields) {}

  /** For a list, a body or a role the values are codes. */
  public record FieldChange(ItemField field, String before, String after) {}

  static CatalogueDiff of(int from, List<Item> before, int to, List<Item> after) {
    Map<String, Item> old = new TreeMap<>();
    before.forEach(item -> old.put(item.code(), item));
    Map<String, Change> changes = new TreeMap<>();
    for (Item item : after) {
      Item was = old.remove(item.code());
      if (was == null) {
        changes.put(item.code(), new Change(Kind.ADDED, item, List.of()));
      } else if (!was.equals(item)) {
        changes.put(item.code(), new Change(Kind.CHANGED, item, fields(was, item)));
      }
    }
    old.forEach((code, item) -> changes.put(code, new Change(Kind.REMOVED, item, List.of())));
    return new CatalogueDiff(from, to, List.copyOf(changes.values()));
  }

  /** How many rows of each kind; every kind is there. */
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, (int) changes.stream().filter(change -> change.kind() == kind).count());
    }
    return counts;
  }

  private static List<FieldChange> fields(Item before, Item after) {
    List<FieldChange> fields = new ArrayList<>();
    for (ItemField field : ItemField.values()) {
      if (!field.of(before).equals(field.of(after))) {
        fields.add(new FieldChange(field, field.of(before), field.of(after)));
      }
    }
    return List.copyOf(fields);
  }
}
