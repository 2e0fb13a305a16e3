package org.zhunru.audit.web;

import org.springframework.http.HttpHeaders;

/** One address, two dresses: a whole page, or the part of it that a page asks for with htmx. */
final class Dress {

  private Dress() {}

  static String of(String page, String fragment, HttpHeaders headers) {
    boolean part =
        "true".equals(headers.getFirst("HX-Request"))
            && !"true".equals(headers.getFirst("HX-Boosted"))
            && !"true".equals(headers.getFirst("HX-History-Restore-Request"));
    return part ? page + " :: " + fragment : page;
  }
}
