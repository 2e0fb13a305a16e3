package org.zhunru.inventory;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** What the table of plaques says of those that hang: here only the names are compared, the table judges. */
@Component
class PlaqueVerdicts {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String ENDING = "社区";

  private final PlaqueRows rows;
  private final PlaqueTable table;
  private final Organisations organisations;

  PlaqueVerdicts(PlaqueRows rows, PlaqueTable table, Organisations organisations) {
    this.rows = rows;
    this.table = table;
    this.organisations = organisations;
  }

  PlaqueTable.Answer of(String name, String community) {
    Seen seen = Seen.of(listed(), name, names().getOrDefault(community, Set.of()));
    return table.of(seen.listed(), seen.prefix());
  }

  /** The list changed. A plaque somebody was asked to take down stays as it was ruled on. */
  void lookAgain() {
    judged(rows.undisputed()).forEach(rows::keep);
  }

  /**
   * Plaques the table never judged: entered before it, or judged by an older wording of it. One that is being taken down gets
   * the reason for that, and is not let hang by it.
   */
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void catchUp() {
    judged(rows.unjudged(false)).forEach(rows::keep);
    judged(rows.unjudged(true))
        .forEach(
            (answer, ids) -> {
              if (!answer.allowed()) {
                rows.keep(answer, ids);
              }
            });
  }

  private Map<PlaqueTable.Answer, List<Long>> judged(List<PlaqueRows.Plaque> plaques) {
    if (plaques.isEmpty()) {
      return Map.of();
    }
    List<String> listed = listed();
    Map<String, Set<String>> names = names();
    Map<Seen, PlaqueTable.Answer> known = new HashMap<>();
    return plaques.stream()
        .collect(
            Collectors.groupingBy(
                plaque ->
                    known.computeIfAbsent(
                        Seen.of(listed, plaque.name(), names.getOrDefault(plaque.community(), Set.of())),
                        seen -> table.of(seen.listed(), seen.prefix())),
                Collectors.mapping(PlaqueRows.Plaque::id, Collectors.toList())));
  }

  /** By community: its name and those of the communities merged into it, in full and without 社区. */
  private Map<String, Set<String>> names() {
    Map<String, Organisation> communities =
        organisations.ofKind(Organisation.Kind.COMMUNITY).stream()
            .collect(Collectors.toMap(Organisation::code, Function.identity()));
    Map<String, Set<String>> names = new HashMap<>();
    for (Organisation community : communities.values()) {
      String full = plain(community.name());
      Set<String> passed = new HashSet<>();
      for (Organisation at = community; at != null && passed.add(at.code()); at = communities.get(at.successor())) {
        Set<String> here = names.computeIfAbsent(at.code(), code -> new HashSet<>());
        here.add(full);
        here.add(full.endsWith(ENDING) ? full.substring(0, full.length() - ENDING.length()) : full);
      }
    }
    return names;
  }

  private List<String> listed() {
    return rows.listed().stream().map(PlaqueVerdicts::plain).toList();
  }

  private static String plain(String name) {
    return name == null ? "" : NO_LETTER.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** How a plaque's name reads beside the list; of several readings the best. */
  private record Seen(boolean listed, PlaqueTable.Prefix prefix) {

    private static Seen of(List<String> listed, String name, Set<String> community) {
      String plain = plain(name);
      return listed.stream()
          .filter(allowed -> !allowed.isEmpty() && plain.endsWith(allowed))
          .map(allowed -> prefix(plain.substring(0, plain.length() - allowed.length()), community))
          .min(Comparator.naturalOrder())
          .map(prefix -> new Seen(true, prefix))
          .orElseGet(() -> new Seen(false, PlaqueTable.Prefix.NONE));
    }

    private static PlaqueTable.Prefix prefix(String before, Set<String> community) {
      if (before.isEmpty()) {
        return PlaqueTable.Prefix.NONE;
      }
      return community.contains(before) ? PlaqueTable.Prefix.COMMUNITY : PlaqueTable.Prefix.OTHER;
    }
  }
}
