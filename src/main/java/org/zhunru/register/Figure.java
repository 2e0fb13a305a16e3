package org.zhunru.register;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a request says of the share of a community; an emergency may begin before it is said. */
public enum Figure {
  HOURS,
  VISITS,
  FORMS,
  MONEY;

  /** {@code HOURS,MONEY}; empty for none. */
  public static String codes(Set<Figure> figures) {
    return figures.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  /** The opposite of {@link #codes}. */
  public static Set<Figure> of(String codes) {
    Set<Figure> figures = EnumSet.noneOf(Figure.class);
    Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).map(Figure::valueOf).forEach(figures::add);
    return figures;
  }
}
