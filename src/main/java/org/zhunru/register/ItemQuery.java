package org.zhunru.register;

import java.util.Set;

/**
 * What is looked for; null or empty means anything.
 *
 * @param text part of title, filing number, case number or item code
 * @param districtPath path of the district the department belongs to; never null
 * @param page from 1
 */
public record ItemQuery(
    String text, String department, String community, Set<ItemState> states, String districtPath, int page, int size) {}
