package org.zhunru.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItem.Share;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemQuery;
import org.zhunru.register.ItemState;

/** Which data the communities give to whom: by report forms in use, and by admitted tasks in force. */
@Component
class GivenData {

  private static final int MOST_ITEMS = 5000;

  private final EntryRows rows;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final DistrictClock clock;

  GivenData(EntryRows rows, AdmittedItems items, Organisations organisations, DistrictClock clock) {
    this.rows = rows;
    this.items = items;
    this.organisations = organisations;
    this.clock = clock;
  }

  List<DuplicateField> among(Map<String, String> asked, List<String> communities, String department) {
    if (asked.isEmpty() || communities.isEmpty()) {
      return List.of();
    }
    Set<DuplicateField> found = new LinkedHashSet<>();
    for (EntryRows.GivenField given : rows.given(communities, asked.keySet(), department)) {
      found.add(
          new DuplicateField(
              asked.get(given.normal()), given.owner(), given.ownerName(), given.form(), given.number(), given.community()));
    }
    for (AdmittedItem item : inForce(department)) {
      List<String> shared =
          item.shares().stream().filter(Share::current).map(Share::community).filter(communities::contains).toList();
      if (!shared.isEmpty()) {
        addItem(found, item, shared, asked);
      }
    }
    List<String> order = new ArrayList<>(asked.values());
    return found.stream().sorted((a, b) -> order.indexOf(a.field()) - order.indexOf(b.field())).toList();
  }

  private void addItem(Set<DuplicateField> found, AdmittedItem item, List<String> communities, Map<String, String> asked) {
    String name = organisations.find(item.department()).map(Organisation::name).orElse(item.department());
    String number = item.filingNumber() == null ? item.ref() : item.filingNumber();
    for (String normal : FieldNames.in(item.dataFields()).keySet()) {
      if (asked.containsKey(normal)) {
        for (String community : communities) {
          found.add(
              new DuplicateField(asked.get(normal), item.department(), name, item.title(), number, community));
        }
      }
    }
  }

  private List<AdmittedItem> inForce(String department) {
    String path =
        organisations.find(department).flatMap(organisations::districtOf).map(Organisation::path).orElse("/");
    ItemQuery query = new ItemQuery("", null, null, Set.of(ItemState.IN_FORCE), path, 1, MOST_ITEMS);
    return items.items(query).stream()
        .filter(item -> !item.department().equals(department) && item.inForceOn(clock.today()))
        .toList();
  }
}
