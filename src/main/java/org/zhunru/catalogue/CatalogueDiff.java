package org.zhunru.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is different from one version to another, by code.
 *
 * @param from number of the earlier version
 * @param to number of the later version
 * @param certificates kinds of certificates that changed
 */
public record CatalogueDiff(int from, int to, List<Change> changes, List<CertificateChange> certificates) {

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
  public record Change(Kind kind, Item item, List<FieldChange<ItemField>> fields) {}

  /** @param kind as it stands in the later version; as it stood in the earlier one where it was removed */
  public record CertificateChange(Kind change, CertificateKind kind, List<FieldChange<CertificateField>> fields) {}

  /** For a list, a body or a role the values are codes. */
  public record FieldChange<F extends RowField<?>>(F field, String before, String after) {}

  static CatalogueDiff of(int from, List<Item> before, int to, List<Item> after) {
    Map<String, Item> old = new TreeMap<>();
    before.forEach(item -> old.put(item.code(), item));
    Map<String, Change> changes = new TreeMap<>();
    for (Item item : after) {
      Item was = old.remove(item.code());
      if (was == null) {
        changes.put(item.code(), new Change(Kind.ADDED, item, List.of()));
      } else if (!was.equals(item)) {
        changes.put(item.code(), new Change(Kind.CHANGED, item, RowField.changes(ItemField.values(), was, item)));
      }
    }
    old.forEach((code, item) -> changes.put(code, new Change(Kind.REMOVED, item, List.of())));
    return new CatalogueDiff(from, to, List.copyOf(changes.values()), List.of());
  }

  /** With what became of the kinds of certificates. */
  CatalogueDiff and(List<CertificateKind> before, List<CertificateKind> after) {
    Map<String, CertificateKind> old = new TreeMap<>();
    before.forEach(kind -> old.put(kind.code(), kind));
    Map<String, CertificateChange> all = new TreeMap<>();
    for (CertificateKind kind : after) {
      CertificateKind was = old.remove(kind.code());
      if (was == null) {
        all.put(kind.code(), new CertificateChange(Kind.ADDED, kind, List.of()));
      } else if (!was.equals(kind)) {
        all.put(kind.code(), new CertificateChange(Kind.CHANGED, kind, RowField.changes(CertificateField.values(), was, kind)));
      }
    }
    old.forEach((code, kind) -> all.put(code, new CertificateChange(Kind.REMOVED, kind, List.of())));
    return new CatalogueDiff(from, to, changes, List.copyOf(all.values()));
  }

  /** Whether the two say the same. */
  public boolean none() {
    return changes.isEmpty() && certificates.isEmpty();
  }

  /** How many rows of each kind; every kind is there. */
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, (int) changes.stream().filter(change -> change.kind() == kind).count());
    }
    return counts;
  }
}
