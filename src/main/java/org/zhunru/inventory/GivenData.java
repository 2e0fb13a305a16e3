package org.zhunru.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.StandingShare;

/** Which data the communities give to whom: by report forms in use, and by admitted tasks in force. */
@Component
class GivenData {

  private final EntryRows rows;
  private final ItemFields fields;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final DistrictClock clock;

  GivenData(
      EntryRows rows, ItemFields fields, AdmittedItems items, Organisations organisations, DistrictClock clock) {
    this.rows = rows;
    this.fields = fields;
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
    byItems(found, asked, communities, department);
    List<String> order = new ArrayList<>(asked.values());
    return found.stream().sorted(Comparator.comparingInt(one -> order.indexOf(one.field()))).toList();
  }

  private void byItems(
      Set<DuplicateField> found, Map<String, String> asked, List<String> communities, String department) {
    Map<String, Set<String>> asking = fields.asking(asked.keySet());
    List<StandingShare> shares =
        items.standing(communities, clock.today()).stream()
            .filter(share -> !share.department().equals(department) && asking.containsKey(share.ref()))
            .toList();
    Map<String, String> names =
        organisations.names(shares.stream().map(StandingShare::department).distinct().toList());
    for (StandingShare share : shares) {
      String name = names.getOrDefault(share.department(), share.department());
      for (String normal : asking.get(share.ref())) {
        found.add(
            new DuplicateField(
                asked.get(normal), share.department(), name, share.title(), share.number(), share.community()));
      }
    }
  }
}
