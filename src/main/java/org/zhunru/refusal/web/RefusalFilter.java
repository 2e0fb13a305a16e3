package org.zhunru.refusal.web;

import org.springframework.web.util.UriComponentsBuilder;
import org.zhunru.refusal.RefusalQuery;

/** The filter of the list as it stands in the address; a field left out is null. */
record RefusalFilter(String q, String department, String ground, String result, Integer page) {

  static final int SIZE = 20;
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 100_000;

  RefusalFilter {
    q = text(q);
    department = text(department);
    ground = text(ground);
    result = text(result);
    page = page == null ? 1 : Math.max(1, Math.min(page, LAST_PAGE));
  }

  private static String text(String sent) {
    if (sent == null) {
      return "";
    }
    return sent.length() <= LONGEST ? sent : sent.substring(0, LONGEST);
  }

  public boolean empty() {
    return q.isBlank() && department.isEmpty() && ground.isEmpty() && result.isEmpty();
  }

  RefusalQuery query() {
    return new RefusalQuery(q, department, ground, result, page, SIZE);
  }

  RefusalQuery query(int size) {
    return new RefusalQuery(q, department, ground, result, page, size);
  }

  RefusalQuery everything(int most) {
    return new RefusalQuery(q, department, ground, result, 1, most);
  }

  public String link(int wanted) {
    return address("/refusals").queryParam("page", wanted).build().encode().toUriString();
  }

  public String fileLink() {
    return address("/refusals/export.csv").build().encode().toUriString();
  }

  private UriComponentsBuilder address(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("q", q.replace("{", "").replace("}", ""))
        .queryParam("department", department)
        .queryParam("ground", ground)
        .queryParam("result", result);
  }
}
