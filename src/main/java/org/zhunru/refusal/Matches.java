package org.zhunru.refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.Item;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemQuery;
import org.zhunru.register.Likeness;

/** Finds what a reported task may be: among the admitted tasks of the district, then on the lists. */
@Component
class Matches {

  /** The district's number: from this likeness on an admitted task is shown to who types. */
  private static final String LIKE = "refusal.same-title";

  private static final int MOST = 6;
  private static final int LISTED = 3;

  /** Admitted tasks looked through for each piece of the text, besides the community's own. */
  private static final int SEARCHED = 10;

  private static final int PIECES = 3;
  private static final int PIECE = 4;

  private final AdmittedItems admitted;
  private final Lists lists;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final Parameters parameters;

  Matches(
      AdmittedItems admitted,
      Lists lists,
      Organisations organisations,
      DistrictClock clock,
      Parameters parameters) {
    this.parameters = parameters;
    this.admitted = admitted;
    this.lists = lists;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Best first, none for a text of fewer than two characters. */
  List<Match> of(String text, Organisation community) {
    if (Likeness.plain(text).length() < 2) {
      return List.of();
    }
    List<Item> listed = lists.catalogue().suggest(text, LISTED);
    double like = parameters.value(LIKE).doubleValue();
    List<AdmittedItem> items =
        candidates(text, listed, community).stream()
            .filter(item -> likely(item, text, listed, like))
            .sorted(Comparator.comparing((AdmittedItem item) -> kind(item, community)).thenComparing(byLikeness(text)))
            .limit(MOST)
            .toList();
    Map<String, String> names = organisations.names(items.stream().map(AdmittedItem::department).toList());
    List<Match> matches = new ArrayList<>();
    lists.duties().like(text).stream().limit(LISTED).forEach(duty -> matches.add(match(duty)));
    items.forEach(item -> matches.add(match(item, names, community)));
    listed.stream()
        .filter(item -> items.stream().noneMatch(known -> known.itemCode().equals(item.code())))
        .limit(Math.max(0, MOST - matches.size()))
        .forEach(item -> matches.add(match(item)));
    return List.copyOf(matches);
  }

  private Iterable<AdmittedItem> every(String text, List<Item> listed, Organisation community) {
    String district = organisations.districtOf(community).map(Organisation::path).orElse(community.path());
    List<AdmittedItem> all = new ArrayList<>(admitted.ofCommunity(community.code()));
    Set<String> wanted = pieces(text);
    listed.forEach(item -> wanted.add(item.code()));
    wanted.forEach(piece -> all.addAll(admitted.items(new ItemQuery(piece, null, null, null, district, 1, SEARCHED))));
    return all;
  }

  /** The text, and what stands in it: a title may say the same with a word more. */
  private static Set<String> pieces(String text) {
    Set<String> pieces = new LinkedHashSet<>(List.of(text.strip()));
    String plain = Likeness.plain(text);
    for (int i = 0; i + 2 <= plain.length() && pieces.size() <= PIECES; i += PIECE) {
      pieces.add(plain.substring(i, Math.min(i + PIECE, plain.length())));
    }
    return pieces;
  }

  private List<AdmittedItem> candidates(String text, List<Item> listed, Organisation community) {
    Map<String, AdmittedItem> byRef = new LinkedHashMap<>();
    every(text, listed, community).forEach(item -> byRef.putIfAbsent(item.ref(), item));
    return List.copyOf(byRef.values());
  }

  private static boolean likely(AdmittedItem item, String text, List<Item> listed, double like) {
    return Likeness.between(text, item.title()) >= like
        || text.strip().equalsIgnoreCase(item.filingNumber())
        || !listed.isEmpty() && listed.get(0).code().equals(item.itemCode());
  }

  private static Comparator<AdmittedItem> byLikeness(String text) {
    return Comparator.comparingDouble((AdmittedItem item) -> -Likeness.between(text, item.title()))
        .thenComparing(AdmittedItem::ref);
  }

  private Match.Kind kind(AdmittedItem item, Organisation community) {
    return Match.kind(item, community.code(), clock.today());
  }

  private Match match(AdmittedItem item, Map<String, String> names, Organisation community) {
    return new Match(
        ReportTask.ITEM + item.ref(),
        kind(item, community),
        item.title(),
        names.getOrDefault(item.department(), item.department()),
        item.filingNumber() == null ? "" : item.filingNumber(),
        item.state().name());
  }

  private static Match match(Duty duty) {
    return new Match(ReportTask.DUTY + duty.code(), Match.Kind.DUTY, duty.title(), duty.statute(), duty.article(), "");
  }

  private static Match match(Item item) {
    return new Match(
        ReportTask.LIST + item.code(),
        Match.kind(item),
        item.title(),
        item.leadDepartment(),
        item.code(),
        "");
  }

  /** What is listed: items, and what the law gives to communities. */
  @Component
  record Lists(Catalogue catalogue, Duties duties) {}
}
