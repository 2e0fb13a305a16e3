package org.zhunru.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The catalogue in force: which items stand on which list, and the certificates a community may not be asked for. */
@Service
public class Catalogue {

  private final CatalogueInForce inForce;
  private final CatalogueItemRows rows;

  Catalogue(CatalogueInForce inForce, CatalogueItemRows rows) {
    this.inForce = inForce;
    this.rows = rows;
  }

  /** Number of the version in force, from 1. */
  public int version() {
    return inForce.now().version().number();
  }

  /** Its label, e.g. 默认规则包. */
  public String label() {
    return inForce.now().version().label();
  }

  /** The label of any version; empty where there is none of that number. */
  public String label(int version) {
    return version == version() ? label() : inForce.label(version);
  }

  /** True for the exact code of an item of the version in force; false for null, an empty or any other text. */
  public boolean inForce(String code) {
    return item(code).isPresent();
  }

  public Optional<Item> item(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(inForce.now().byCode().get(code));
  }

  /** The item as it stood in a version, also a superseded one. */
  public Optional<Item> item(int version, String code) {
    return version == version() ? item(code) : code == null ? Optional.empty() : rows.find(version, code);
  }

  /** What each level does for an item of the version in force; empty where it has no such item. */
  public Map<GovernanceLevel, ResponsibilityRole> responsibility(String code) {
    return item(code).map(item -> item.responsibility().byLevel()).orElse(Map.of());
  }

  /** What a community does for it; NONE where the version in force has no such item. */
  public ResponsibilityRole communityRole(String code) {
    return item(code).map(item -> item.responsibility().community()).orElse(ResponsibilityRole.NONE);
  }

  /** One page of what matches: by code, or best first where a text is given. */
  public List<Item> items(CatalogueQuery query) {
    return matching(query).skip((query.page() - 1L) * query.size()).limit(query.size()).toList();
  }

  /** How many items match, on all pages together. */
  public int count(CatalogueQuery query) {
    return (int) matching(query).count();
  }

  /** Items on each list; every list is there, in the order of {@link ListType}. */
  public Map<ListType, Integer> counts() {
    Map<ListType, Integer> counts = new EnumMap<>(ListType.class);
    for (ListType list : ListType.values()) {
      counts.put(list, 0);
    }
    inForce.now().items().forEach(item -> counts.merge(item.list(), 1, Integer::sum));
    return counts;
  }

  public List<String> categories() {
    return distinct(Item::category);
  }

  public List<String> departments() {
    return distinct(Item::leadDepartment);
  }

  public List<CertificateKind> certificates() {
    return inForce.now().certificates();
  }

  /** Items a request's title may mean, best first; none for a text that says nothing. */
  public List<Item> suggest(String text, int limit) {
    return inForce.now().index().suggest(text, limit);
  }

  private Stream<Item> matching(CatalogueQuery query) {
    CatalogueInForce.Snapshot now = inForce.now();
    return (query.text().isEmpty() ? now.items() : now.index().search(query.text())).stream().filter(query::narrows);
  }

  private List<String> distinct(Function<Item, String> part) {
    return inForce.now().items().stream().map(part).distinct().toList();
  }
}
