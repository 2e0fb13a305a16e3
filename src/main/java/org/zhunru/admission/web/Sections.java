package org.zhunru.admission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Application;
import org.zhunru.admission.ApplicationInvalid.Fault;

/** Puts a request into words, section by section. */
@Component
class Sections {

  private final RequestWords words;
  private final ApplicationForm form;

  Sections(RequestWords words, ApplicationForm form) {
    this.words = words;
    this.form = form;
  }

  List<Section> of(Application application) {
    return of(form.write(application), List.of());
  }

  List<Section> of(Map<String, List<String>> typed, List<Fault> faults) {
    return Arrays.stream(Step.values())
        .filter(step -> !step.fields().isEmpty())
        .map(step -> new Section(step, step.fields().stream().map(field -> line(field, typed, faults)).toList()))
        .toList();
  }

  private Line line(Field field, Map<String, List<String>> typed, List<Fault> faults) {
    String fault =
        faults.stream()
            .filter(one -> one.field().equals(field.name()))
            .map(Fault::message)
            .findFirst()
            .orElse(null);
    return new Line(
        field.name(), words.label(field.name()), value(field, typed.getOrDefault(field.name(), List.of())), fault);
  }

  private String value(Field field, List<String> typed) {
    if (typed.isEmpty() || typed.get(0).isBlank()) {
      return "";
    }
    return switch (field.control()) {
      case COMMUNITIES -> words.organisations(typed);
      case YES_NO, CHOICE -> words.option(field.name(), typed.get(0));
      case DATE -> words.day(typed.get(0));
      case NUMBER -> typed.get(0) + words.unit(field.name());
      default -> typed.stream().collect(Collectors.joining());
    };
  }
}
