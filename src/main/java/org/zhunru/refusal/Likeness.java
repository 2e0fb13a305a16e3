package org.zhunru.refusal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two short Chinese texts say the same: shared pairs of neighbouring characters. */
final class Likeness {

  private Likeness() {}

  /** From 0 for nothing in common to 1 where the shorter stands within the longer. */
  static double of(String one, String other) {
    Set<String> first = pairs(plain(one));
    Set<String> second = pairs(plain(other));
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return (double) shared.size() / Math.min(first.size(), second.size());
  }

  /** Only letters and digits, in small letters. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
