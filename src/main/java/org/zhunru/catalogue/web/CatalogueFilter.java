package org.zhunru.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.zhunru.catalogue.CatalogueQuery;
import org.zhunru.catalogue.ListType;

/** What stands in the address bar of the catalogue. A list or a page that does not exist is left out, not refused. */
record CatalogueFilter(String q, String list, String category, String department, Integer page) {

  static final int SIZE = 20;

  CatalogueFilter {
    String named = list;
    q = q == null ? "" : q.strip();
    list = Arrays.stream(ListType.values()).map(Enum::name).filter(name -> name.equals(named)).findFirst().orElse("");
    category = category == null ? "" : category.strip();
    department = department == null ? "" : department.strip();
    page = page == null || page < 1 ? 1 : page;
  }

  CatalogueQuery query() {
    return new CatalogueQuery(q, listType(), category, department, page, SIZE);
  }

  CatalogueQuery allPages() {
    return new CatalogueQuery(q, listType(), category, department, 1, CatalogueQuery.LARGEST_PAGE);
  }

  /** The address of a page of the same result. */
  public String link(int toPage) {
    return link("/catalogue", toPage);
  }

  /** The same of another page's list. */
  public String link(String path, int toPage) {
    UriComponentsBuilder link = address(path);
    if (toPage > 1) {
      link.queryParam("page", toPage);
    }
    return link.build(true).toUriString();
  }

  /** The address of the whole result as a file. */
  public String fileLink() {
    return address("/catalogue/items.csv").build(true).toUriString();
  }

  public boolean empty() {
    return q.isEmpty() && list.isEmpty() && category.isEmpty() && department.isEmpty();
  }

  private UriComponentsBuilder address(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    add(link, "q", q);
    add(link, "list", list);
    add(link, "category", category);
    add(link, "department", department);
    return link;
  }

  private static void add(UriComponentsBuilder link, String name, String text) {
    if (!text.isEmpty()) {
      link.queryParam(name, UriUtils.encode(text, StandardCharsets.UTF_8));
    }
  }

  private ListType listType() {
    return list.isEmpty() ? null : ListType.valueOf(list);
  }
}
