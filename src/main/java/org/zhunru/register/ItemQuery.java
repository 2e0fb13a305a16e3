package org.zhunru.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is looked for; null or empty means anything.
 *
 * @param text part of title, filing number, case number or item code
 * @param districtPath path of the district the department belongs to; never null
 * @param page from 1
 * @param begunOn only what had begun to be in force on that day, null where that does not matter
 * @param comingOn only what had not begun to be in force on that day, null where that does not matter
 */
public record ItemQuery(
    String text,
    String department,
    String community,
    Set<ItemState> states,
    String districtPath,
    int page,
    int size,
    LocalDate begunOn,
    LocalDate comingOn) {

  public ItemQuery(
      String text, String department, String community, Set<ItemState> states, String districtPath, int page, int size) {
    this(text, department, community, states, districtPath, page, size, null, null);
  }

  /** The same of what had begun on that day. */
  public ItemQuery begun(LocalDate day) {
    return new ItemQuery(text, department, community, states, districtPath, page, size, day, null);
  }

  /** The same of what had not begun on that day. */
  public ItemQuery coming(LocalDate day) {
    return new ItemQuery(text, department, community, states, districtPath, page, size, null, day);
  }
}
