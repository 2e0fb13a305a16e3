package org.zhunru.certificate;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the kinds an everyday sentence may mean: by the words people use, by the title, by pairs of characters. */
final class KindSearch {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EMPTY_WORDS = Pattern.compile("证明|开具|开个|开一个|办理|要|我|的|怎么|社区|居委会|盖章");
  private static final int WORD = 10;
  private static final int TITLE = 30;
  private static final int CODE = 100;
  private static final int LONGEST = 200;

  /** What scores less than this part of the best is noise. */
  private static final int WEAK = 4;

  private KindSearch() {}

  static List<KnownKind> among(List<KnownKind> kinds, String text) {
    String asked = normal(text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST)));
    if (EMPTY_WORDS.matcher(asked).replaceAll("").isEmpty()) {
      return kinds;
    }
    List<Scored> scored =
        kinds.stream()
            .map(kind -> new Scored(kind, score(kind, asked)))
            .filter(one -> one.score() > 0)
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .toList();
    return scored.stream().filter(one -> one.score() * WEAK >= scored.get(0).score()).map(Scored::kind).toList();
  }

  private record Scored(KnownKind kind, int score) {}

  private static int score(KnownKind kind, String asked) {
    int score = normal(kind.code()).equals(asked) ? CODE : 0;
    String telling = EMPTY_WORDS.matcher(asked).replaceAll("");
    String title = normal(kind.title());
    if (title.contains(telling) || telling.contains(EMPTY_WORDS.matcher(title).replaceAll(""))) {
      score += TITLE;
    }
    for (String word : kind.words().split(" ")) {
      String normal = normal(word);
      if (!normal.isEmpty() && (asked.contains(normal) || telling.length() > 1 && normal.contains(telling))) {
        score += WORD + normal.length();
      }
    }
    Set<String> pairs = pairs(EMPTY_WORDS.matcher(title).replaceAll(""));
    pairs.retainAll(pairs(telling));
    return score + 2 * pairs.size();
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static String normal(String text) {
    return NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
