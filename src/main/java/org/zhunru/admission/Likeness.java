package org.zhunru.admission;

import java.util.ArrayList;
import java.util.List;

/** How much of one title stands in another: the share of its pairs of characters, 0 to 1. */
final class Likeness {

  private static final int WORD = 2;

  private final List<String> pairs;

  private Likeness(List<String> pairs) {
    this.pairs = pairs;
  }

  static Likeness to(String title) {
    String text = title == null ? "" : title.replaceAll("[\\s\\p{Punct}，。、；：！？（）《》“”]", "");
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + WORD <= text.length(); i++) {
      pairs.add(text.substring(i, i + WORD));
    }
    return new Likeness(pairs.stream().distinct().toList());
  }

  /** The pairs, first first; none for a title of one character. */
  List<String> pairs() {
    return pairs;
  }

  int shared(String title) {
    return (int) pairs.stream().filter(title::contains).count();
  }

  double of(String title) {
    return pairs.isEmpty() ? 0 : (double) shared(title) / pairs.size();
  }
}
