package org.zhunru.admission.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.Application;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;

/** Reads a request from what was typed, and back. */
@Component
class ApplicationForm {

  private static final RecordComponent[] PARTS = Application.class.getRecordComponents();

  private static final String ROLE = "communityRole";

  private final Admissions admissions;
  private final RequestWords words;

  ApplicationForm(Admissions admissions, RequestWords words) {
    this.admissions = admissions;
    this.words = words;
  }

  /**
   * @param unreadable one fault for each value that is no date, number or choice; the request has null there. A page never
   *     chooses for somebody what the community is asked to be.
   */
  record Reading(Application application, List<Fault> unreadable) {}

  Reading read(Map<String, List<String>> typed) {
    List<Fault> unreadable = new ArrayList<>();
    Object[] values = new Object[PARTS.length];
    for (int i = 0; i < PARTS.length; i++) {
      values[i] = value(PARTS[i], typed.getOrDefault(PARTS[i].getName(), List.of()), unreadable);
    }
    if (typed.getOrDefault(ROLE, List.of()).stream().allMatch(String::isBlank)) {
      unreadable.add(new Fault(ROLE, words.text("fault.choose")));
    }
    return new Reading(application(values), unreadable);
  }

  /** Every fault of what was typed; a value that cannot be read is not also called missing. */
  List<Fault> faults(Reading reading, CurrentUser user) {
    List<String> known = reading.unreadable().stream().map(Fault::field).toList();
    return Stream.concat(
            reading.unreadable().stream(),
            admissions.faults(reading.application(), user).stream().filter(fault -> !known.contains(fault.field())))
        .sorted(Comparator.comparingInt(fault -> Step.place(fault.field())))
        .toList();
  }

  FormView view(Map<String, List<String>> typed, List<Fault> faults) {
    return new FormView(
        typed,
        faults,
        faults.stream().map(fault -> new Fault(fault.field(), words.named(fault))).toList());
  }

  /** What would have been typed for this request. */
  Map<String, List<String>> write(Application application) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (RecordComponent part : PARTS) {
      Object value = get(part, application);
      if (value instanceof List<?> list) {
        typed.put(part.getName(), list.stream().map(String::valueOf).toList());
      } else if (value != null) {
        typed.put(
            part.getName(), List.of(value instanceof BigDecimal amount ? amount.toPlainString() : value.toString()));
      }
    }
    return typed;
  }

  private Object value(RecordComponent part, List<String> typed, List<Fault> unreadable) {
    if (part.getType() == List.class) {
      return typed.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }
    String text = typed.isEmpty() ? "" : WrittenText.plain(typed.get(0).replace("\r\n", "\n"));
    if (text.isEmpty()) {
      return null;
    }
    try {
      return parse(part.getType(), text);
    } catch (DateTimeParseException e) {
      unreadable.add(new Fault(part.getName(), words.text("fault.date")));
    } catch (NumberFormatException e) {
      unreadable.add(
          new Fault(part.getName(), words.text(part.getType() == Integer.class ? "fault.whole" : "fault.number")));
    } catch (IllegalArgumentException e) {
      unreadable.add(new Fault(part.getName(), words.text("fault.choice")));
    }
    return null;
  }

  private static Object parse(Class<?> type, String text) {
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == BigDecimal.class) {
      return decimal(text);
    }
    if (type == Boolean.class) {
      return flag(text);
    }
    return type.isEnum() ? choice(type, text) : text;
  }

  private static BigDecimal decimal(String text) {
    // 1e999999999 is a number too, and a costly one
    if (!text.matches("[+-]?[0-9,，]{1,20}(\\.[0-9]{1,10})?")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text.replaceAll("[,，]", ""));
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  private static Object choice(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static Application application(Object[] values) {
    try {
      return Application.class
          .getConstructor(Arrays.stream(PARTS).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object get(RecordComponent part, Application application) {
    try {
      return part.getAccessor().invoke(application);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
