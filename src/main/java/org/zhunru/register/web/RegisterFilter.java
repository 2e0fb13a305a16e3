package org.zhunru.register.web;

import java.util.Arrays;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
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

  private static boolean known(String state) {
    return Arrays.stream(ItemState.values()).anyMatch(one -> one.name().equals(state));
  }

  public boolean empty() {
    return q.isEmpty() && department.isEmpty() && community.isEmpty() && state.isEmpty();
  }

  ItemQuery query(String districtPath) {
    return query(districtPath, page, SIZE);
  }

  ItemQuery query(String districtPath, int wanted, int size) {
    Set<ItemState> states = state.isEmpty() ? Set.of() : Set.of(ItemState.valueOf(state));
    return new ItemQuery(q, department, community, states, districtPath, wanted, size);
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
