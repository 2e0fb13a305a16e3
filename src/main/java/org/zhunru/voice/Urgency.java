package org.zhunru.voice;

import java.util.Locale;

/** How fast a department has to sign and to handle; the terms are the district's. */
public enum Urgency {
  URGENT,
  SOON,
  NORMAL;

  /** Name of the term within which the department signs. */
  String signing() {
    return "voice.sign-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Name of the term within which the department handles it. */
  String handling() {
    return "voice.handle-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
