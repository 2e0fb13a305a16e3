package org.zhunru.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Integrity figures of a version (8 方面、43 大项、156 小项; 105 社区为主＋51 职能部门为主). */
public enum CatalogueMeasure {
  ITEMS(Collection::size),
  AUTONOMY(items -> on(items, ListType.AUTONOMY)),
  ASSISTANCE(items -> on(items, ListType.ASSISTANCE)),
  NEGATIVE(items -> on(items, ListType.NEGATIVE)),
  ASPECTS(items -> (int) items.stream().map(Item::aspect).filter(text -> !text.isEmpty()).distinct().count()),
  MAJORS(
      items ->
          (int)
              items.stream()
                  .filter(item -> !item.major().isEmpty())
                  .map(item -> List.of(item.aspect(), item.major()))
                  .distinct()
                  .count()),
  MINORS(
      items ->
          (int)
              items.stream()
                  .filter(item -> !item.minor().isEmpty())
                  .map(item -> List.of(item.aspect(), item.major(), item.minor()))
                  .distinct()
                  .count()),
  COMMUNITY_BODY(items -> by(items, PrimaryBody.COMMUNITY)),
  DEPARTMENT_BODY(items -> by(items, PrimaryBody.DEPARTMENT));

  private final ToIntFunction<Collection<Item>> counter;

  CatalogueMeasure(ToIntFunction<Collection<Item>> counter) {
    this.counter = counter;
  }

  /** Key of its Chinese name. */
  public String messageKey() {
    return "catalogue.measure." + name();
  }

  public int of(Collection<Item> items) {
    return counter.applyAsInt(items);
  }

  static Map<CatalogueMeasure, Integer> all(Collection<Item> items) {
    Map<CatalogueMeasure, Integer> figures = new EnumMap<>(CatalogueMeasure.class);
    for (CatalogueMeasure measure : values()) {
      figures.put(measure, measure.of(items));
    }
    return figures;
  }

  private static int on(Collection<Item> items, ListType list) {
    return (int) items.stream().filter(item -> item.list() == list).count();
  }

  private static int by(Collection<Item> items, PrimaryBody body) {
    return (int) items.stream().filter(item -> item.primaryBody() == body).count();
  }
}
