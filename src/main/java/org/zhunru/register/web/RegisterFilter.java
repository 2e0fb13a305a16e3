package org.zhunru.register.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemQuery;
import org.zhunru.register.ItemState;

/** What stands in the address of the list of admitted items. */
record RegisterFilter(String q, String department, String community, String state, Integer page) {

  static final int SIZE = 20;
  private static final int LAST_PAGE = 10_000;

  RegisterFilter {
    q = q == null ? "" : q.strip();
    department = department == null ? "" : department;
    community = community == null ? "" : community;
    state = known(state) ? state : "";
    page = page == null ? 1 : Math.max(1, Math.min(page, LAST_PAGE));
  }

  /** The states to choose from; an item whose days have not begun stands apart from those in force. */
  static List<String> states() {
    return Arrays.stream(ItemState.values())
        .flatMap(one -> one == ItemState.IN_FORCE ? Stream.of(AdmittedItem.COMING, one.name()) : Stream.of(one.name()))
        .toList();
  }

  private static boolean known(String state) {
    return states().contains(state);
  }

  public boolean empty() {
    return q.isEmpty() && department.isEmpty() && community.isEmpty() && state.isEmpty();
  }

  ItemQuery query(String districtPath, LocalDate today) {
    return query(districtPath, today, page, SIZE);
  }

  ItemQuery query(String districtPath, LocalDate today, int wanted, int size) {
    boolean coming = state.equals(AdmittedItem.COMING);
    Set<ItemState> states = state.isEmpty() ? Set.of() : Set.of(coming ? ItemState.IN_FORCE : ItemState.valueOf(state));
    ItemQuery query = new ItemQuery(q, department, community, states, districtPath, wanted, size);
    return coming ? query.coming(today) : states.contains(ItemState.IN_FORCE) ? query.begun(today) : query;
  }

  /** Address of another page of the same list. */
  public String link(String path, int wanted) {
    return address(path).queryParam("page", wanted).build().encode().toUriString();
  }

  /** Address of the file of what is found. */
  public String fileLink() {
    return address("/register/export.csv").build().encode().toUriString();
  }

  private UriComponentsBuilder address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    add(address, "q", q);
    add(address, "department", department);
    add(address, "community", community);
    add(address, "state", state);
    return address;
  }

  private static void add(UriComponentsBuilder address, String name, String text) {
    if (!text.isEmpty()) {
      address.queryParam(name, text);
    }
  }
}
