package org.zhunru.audit.web;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the trail as the table and the file show it, in Chinese.
 *
 * @param code what, as the trail holds it
 * @param details named values, each as one text
 */
record EntryLine(
    long id,
    Instant at,
    String actor,
    String person,
    String organisation,
    String code,
    String act,
    String object,
    String result,
    List<String> details,
    List<TableLine> tables) {

  /** One decision table that was asked: its version, what it was given, which rows matched, what they said. */
  record TableLine(String name, String key, int version, String tag, String rows, String inputs, String outputs) {}
}
