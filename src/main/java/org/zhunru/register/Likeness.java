package org.zhunru.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How much short Chinese texts say the same: shared pairs of neighbouring characters, whatever stands between the words. */
public final class Likeness {

  private static final int WORD = 2;

  private final List<String> pairs;

  private Likeness(List<String> pairs) {
    this.pairs = pairs;
  }

  /** @param text may be null */
  public static Likeness to(String text) {
    String plain = plain(text);
    return new Likeness(
        IntStream.rangeClosed(0, plain.length() - WORD).mapToObj(i -> plain.substring(i, i + WORD)).distinct().toList());
  }

  /** From 0 for nothing in common to 1 where the shorter stands within the longer. */
  public static double between(String one, String other) {
    Likeness first = to(one);
    Likeness second = to(other);
    int shorter = Math.min(first.pairs.size(), second.pairs.size());
    return shorter == 0 ? 0 : (double) first.pairs.stream().filter(second.pairs::contains).count() / shorter;
  }

  /** Only letters and digits, in small letters, whatever width they were typed in; empty for null. */
  public static String plain(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** The pairs, first first; none for a text of one character. */
  public List<String> pairs() {
    return pairs;
  }

  /** How many of the pairs stand in the other text. */
  public int shared(String other) {
    String plain = plain(other);
    return (int) pairs.stream().filter(plain::contains).count();
  }

  /** Which part of the pairs stands in the other text, from 0 to 1. */
  public double of(String other) {
    return pairs.isEmpty() ? 0 : (double) shared(other) / pairs.size();
  }
}
