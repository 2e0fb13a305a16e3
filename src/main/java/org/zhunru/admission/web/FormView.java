package org.zhunru.admission.web;

import java.util.List;
import java.util.Map;
import org.zhunru.admission.ApplicationInvalid.Fault;

/**
 * A form as it is shown: what was typed, and what is wrong with it.
 *
 * @param errors messages as they stand beside the fields
 * @param summary the same with the names of the fields, for the top of the page
 */
record FormView(Map<String, List<String>> values, List<Fault> errors, List<Fault> summary) {

  public String first(String name) {
    List<String> typed = values.get(name);
    return typed == null || typed.isEmpty() ? "" : typed.get(0);
  }

  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  public boolean wrong(String name) {
    return errors.stream().anyMatch(error -> error.field().equals(name));
  }
}
