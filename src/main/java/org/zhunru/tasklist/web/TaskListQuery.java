package org.zhunru.tasklist.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhunru.tasklist.InboxFilter;
import org.zhunru.tasklist.InboxFilter.View;
import org.zhunru.tasklist.Light;

/**
 * The address bar of a list. What cannot be read counts as not given.
 *
 * @param view mine, group, done or started; overdue for who oversees a district, claimed for who takes claims back
 * @param light overdue, soon, normal or held
 */
record TaskListQuery(String view, String q, String department, String unit, String light, String page) {

  InboxFilter filter() {
    return new InboxFilter(one(View.class, view, View.GROUP), q, department, unit, one(Light.class, light, null), number());
  }

  static String address(String path, InboxFilter filter, int page) {
    UriComponentsBuilder to = UriComponentsBuilder.fromPath(path).queryParam("view", lower(filter.view()));
    add(to, "q", filter.text());
    add(to, "department", filter.department());
    add(to, "unit", filter.unit());
    add(to, "light", filter.light() == null ? "" : lower(filter.light()));
    add(to, "page", page > 1 ? Integer.toString(page) : "");
    return to.encode().toUriString();
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static void add(UriComponentsBuilder to, String name, String text) {
    if (!text.isEmpty()) {
      to.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, text));
    }
  }

  private int number() {
    return page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
  }

  private static <E extends Enum<E>> E one(Class<E> words, String typed, E otherwise) {
    for (E word : words.getEnumConstants()) {
      if (lower(word).equals(typed)) {
        return word;
      }
    }
    return otherwise;
  }
}
