package org.zhunru.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhunru.audit.AuditQuery;

/** What stands in the address bar of a search, as it was typed. */
record AuditFilter(
    String department,
    String community,
    String item,
    String outcome,
    String said,
    String rule,
    String q,
    String from,
    String to,
    String standing,
    String late,
    String overridden,
    String sort,
    String page) {

  private static final int LONGEST = 200;

  /** Message keys of what is wrong, by field; empty where all is well. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    values()
        .forEach(
            (field, text) -> {
              if (text.length() > LONGEST) {
                faults.put(field, "audit.fault.long");
              }
            });
    if (isWrongDay(from)) {
      faults.put("from", "audit.fault.day");
    }
    if (isWrongDay(to)) {
      faults.put("to", "audit.fault.day");
    }
    if (faults.isEmpty() && filled(from) && filled(to) && day(from).isAfter(day(to))) {
      faults.put("to", "audit.fault.period");
    }
    if (filled(late) && !late.strip().matches("\\d{1,3}")) {
      faults.put("late", "audit.fault.late");
    }
    return faults;
  }

  /** Only where there are no faults. */
  AuditQuery query() {
    return new AuditQuery(
        department,
        community,
        item,
        outcome,
        said,
        rule,
        q,
        filled(from) ? day(from) : null,
        filled(to) ? day(to) : null,
        standing,
        filled(late) ? Integer.valueOf(late.strip()) : null,
        "true".equals(overridden),
        sort,
        pageNumber());
  }

  int pageNumber() {
    return filled(page) && page.strip().matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page.strip())) : 1;
  }

  /** True where anything narrows the search. */
  public boolean narrows() {
    Map<String, String> narrowing = values();
    narrowing.remove("sort");
    narrowing.remove("page");
    return !narrowing.isEmpty();
  }

  /** The address of another page of the same search. */
  public String onPage(int number) {
    return address("/audit", "page", String.valueOf(number));
  }

  /** The address of the same search in another order; the same column again turns the order of opening around. */
  public String sorted(String column) {
    return address("/audit", "sort", column.equals("opened") && column.equals(sort) ? "-opened" : column);
  }

  /** The address of the file of exactly these cases. */
  public String file() {
    return address("/audit.csv", "page", "");
  }

  private String address(String path, String changed, String to) {
    Map<String, String> values = values();
    values.remove("page");
    values.put(changed, to);
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    values.forEach(
        (name, text) -> {
          if (!text.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
          }
        });
    return address.encode().buildAndExpand(values).toUriString();
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "department", department);
    put(values, "community", community);
    put(values, "item", item);
    put(values, "outcome", outcome);
    put(values, "said", said);
    put(values, "rule", rule);
    put(values, "q", q);
    put(values, "from", from);
    put(values, "to", to);
    put(values, "standing", standing);
    put(values, "late", late);
    put(values, "overridden", overridden);
    put(values, "sort", sort);
    put(values, "page", page);
    return values;
  }

  private static void put(Map<String, String> values, String name, String text) {
    if (filled(text)) {
      values.put(name, text.strip());
    }
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isWrongDay(String text) {
    if (!filled(text)) {
      return false;
    }
    try {
      int year = day(text).getYear();
      return year < 2000 || year > 2200;
    } catch (DateTimeParseException e) {
      return true;
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.strip());
  }
}
