package org.zhunru.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.EntryInvalid;

/** Problems (RFC 9457) in Chinese. */
@Component
class Problems {

  /** A field that is wrong; the pointer is JSON Pointer (RFC 6901). */
  record Fault(String pointer, String field, String message) {

    static Fault of(String field, String message) {
      return new Fault(
          "/" + field.replace('.', '/').replaceAll("\\[(\\w+)]", "/$1"), field, message);
    }
  }

  private final MessageSource messages;

  Problems(MessageSource messages) {
    this.messages = messages;
  }

  ProblemDetail of(HttpStatusCode status, String key, Object... values) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(title(status));
    problem.setDetail(text(key, values));
    return problem;
  }

  ProblemDetail ofFaults(HttpStatusCode status, List<Fault> faults) {
    ProblemDetail problem = of(status, "web.problem.fields", faults.size());
    problem.setProperty("errors", faults);
    return problem;
  }

  /** A problem that says only what its status says. */
  ProblemDetail of(HttpStatusCode status) {
    String own = "web.problem." + status.value();
    return of(status, text(own).equals(own) ? general(status) : own);
  }

  /** The faults of an entry, with their texts. */
  List<AnswerInvalid.Fault> faults(EntryInvalid why) {
    return why.faults().stream()
        .map(fault -> new AnswerInvalid.Fault(fault.field(), text(fault.key(), fault.values().toArray())))
        .toList();
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, key, Locale.CHINA);
  }

  private String title(HttpStatusCode status) {
    String key = "web.problem.title." + status.value();
    String title = text(key);
    HttpStatus known = HttpStatus.resolve(status.value());
    return title.equals(key)
        ? (known == null ? String.valueOf(status.value()) : text(general(status)))
        : title;
  }

  private static String general(HttpStatusCode status) {
    return status.is5xxServerError() ? "web.problem.500" : "web.problem.400";
  }
}
