package org.zhunru.inventory;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the table of plaques says of those that hang: here only the names are compared, the table judges. */
@Component
class PlaqueVerdicts {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Plaques in one statement. */
  private static final int AT_ONCE = 1000;

  private final JdbcClient jdbc;
  private final EntryRows entries;
  private final PlaqueTable table;

  PlaqueVerdicts(JdbcClient jdbc, EntryRows entries, PlaqueTable table) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.table = table;
  }

  PlaqueTable.Answer of(String name) {
    Optional<String> prefix = prefix(listed(), name);
    return table.of(prefix.isPresent(), prefix.orElse(""));
  }

  /** The list changed. A plaque somebody was asked to take down stays as it was ruled on. */
  void lookAgain() {
    List<String> listed = listed();
    Map<Optional<String>, PlaqueTable.Answer> known = new HashMap<>();
    entries.undisputedPlaques().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                plaque ->
                    known.computeIfAbsent(
                        prefix(listed, plaque.getValue()), prefix -> table.of(prefix.isPresent(), prefix.orElse(""))),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
        .forEach(this::keep);
  }

  private void keep(PlaqueTable.Answer answer, List<Long> ids) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      jdbc.sql("update inventory_entry set allowed = :allowed, allowed_reason = :reason where id in (:ids)")
          .param("allowed", answer.allowed())
          .param("reason", answer.reason())
          .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .update();
    }
  }

  /** What stands before the longest name of the list that the plaque ends with; empty where it ends with none. */
  private static Optional<String> prefix(List<String> listed, String name) {
    String plain = plain(name);
    return listed.stream()
        .filter(allowed -> !allowed.isEmpty() && plain.endsWith(allowed))
        .max(Comparator.comparingInt(String::length))
        .map(allowed -> plain.substring(0, plain.length() - allowed.length()));
  }

  private List<String> listed() {
    return jdbc.sql("select name from inventory_allowed where retired_at is null").query(String.class).list().stream()
        .map(PlaqueVerdicts::plain)
        .toList();
  }

  private static String plain(String name) {
    return name == null ? "" : NO_LETTER.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }
}
