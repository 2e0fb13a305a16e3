package org.zhunru.admission.web;

import java.util.List;

/**
 * A field of the request on a page.
 *
 * @param name component name of {@link org.zhunru.admission.Application}
 * @param required whether it is not sent without
 * @param formal whether it may be left empty, but the formal check then returns the request
 * @param most characters that may be typed
 * @param options codes to choose from, empty for other controls
 */
record Field(String name, Control control, boolean required, boolean formal, int most, List<String> options) {

  static Field text(String name, int most) {
    return new Field(name, Control.TEXT, false, false, most, List.of());
  }

  static Field area(String name, int most) {
    return new Field(name, Control.AREA, false, false, most, List.of());
  }

  static Field number(String name) {
    return new Field(name, Control.NUMBER, false, false, 20, List.of());
  }

  static Field date(String name) {
    return new Field(name, Control.DATE, false, false, 10, List.of());
  }

  static Field yesNo(String name) {
    return new Field(name, Control.YES_NO, true, false, 0, List.of("true", "false"));
  }

  static Field choice(String name, Enum<?>[] values) {
    return new Field(name, Control.CHOICE, true, false, 0, java.util.Arrays.stream(values).map(Enum::name).toList());
  }

  Field must() {
    return new Field(name, control, true, false, most, options);
  }

  /** May be left empty by who does not know; the formal check returns the request without it. */
  Field checked() {
    return new Field(name, control, false, true, most, options);
  }

  /** True for one box with one label, false for a group of choices. */
  public boolean single() {
    return options.isEmpty() && control != Control.COMMUNITIES;
  }
}
