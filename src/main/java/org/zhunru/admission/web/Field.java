package org.zhunru.admission.web;

import java.util.List;

/**
 * A field of the request on a page.
 *
 * @param name component name of {@link org.zhunru.admission.Application}
 * @param most characters that may be typed
 * @param options codes to choose from, empty for other controls
 */
record Field(String name, Control control, boolean required, int most, List<String> options) {

  static Field text(String name, int most) {
    return new Field(name, Control.TEXT, false, most, List.of());
  }

  static Field area(String name, int most) {
    return new Field(name, Control.AREA, false, most, List.of());
  }

  static Field number(String name) {
    return new Field(name, Control.NUMBER, false, 20, List.of());
  }

  static Field date(String name) {
    return new Field(name, Control.DATE, false, 10, List.of());
  }

  static Field yesNo(String name) {
    return new Field(name, Control.YES_NO, true, 0, List.of("true", "false"));
  }

  static Field choice(String name, Enum<?>[] values) {
    return new Field(name, Control.CHOICE, true, 0, java.util.Arrays.stream(values).map(Enum::name).toList());
  }

  Field must() {
    return new Field(name, control, true, most, options);
  }

  /** True for one box with one label, false for a group of choices. */
  public boolean single() {
    return options.isEmpty() && control != Control.COMMUNITIES;
  }
}
