package org.zhunru.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.FactsInvalid;
import org.zhunru.identity.EntryInvalid;
import org.zhunru.web.Problems.Fault;

/**
 * Whatever an API call is refused for, as a problem with a Chinese detail and the fields that are
 * wrong.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Exception why) {
    HttpStatusCode status = Refusals.status(why);
    if (status.is5xxServerError()) {
      LOG.error("An API call failed", why);
    }
    String key = Refusals.key(why);
    return answer(
        status, HttpHeaders.EMPTY, key == null ? problems.of(status) : problems.of(status, key));
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(AnswerInvalid why) {
    return faults(
        why.faults().stream().map(fault -> Fault.of(fault.field(), fault.message())).toList());
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(EnteredInvalid why) {
    return faults(
        why.faults().stream().map(fault -> Fault.of(fault.field(), fault.message())).toList());
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(EntryInvalid why) {
    return faults(
        problems.faults(why).stream().map(fault -> Fault.of(fault.field(), fault.message())).toList());
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(FactsInvalid why) {
    return answer(
        HttpStatus.UNPROCESSABLE_ENTITY,
        HttpHeaders.EMPTY,
        problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "web.problem.said", why.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(ConstraintViolationException why) {
    return faults(
        why.getConstraintViolations().stream()
            .map(fault -> Fault.of(fault.getPropertyPath().toString(), fault.getMessage()))
            .toList());
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(MethodArgumentTypeMismatchException why) {
    return faults(List.of(Fault.of(why.getName(), problems.text("web.problem.value"))));
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException why,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return faults(
        why.getBindingResult().getFieldErrors().stream()
            .map(fault -> Fault.of(fault.getField(), fault.getDefaultMessage()))
            .toList());
  }

  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException why,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return faults(
        why.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(
                            fault ->
                                Fault.of(
                                    result.getMethodParameter().getParameterName(),
                                    fault.getDefaultMessage())))
            .toList());
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException why,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return faults(List.of(Fault.of(why.getParameterName(), problems.text("web.problem.missing"))));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException why,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (why.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field =
          mapping.getPath().stream()
              .map(
                  step ->
                      step.getFieldName() == null
                          ? String.valueOf(step.getIndex())
                          : step.getFieldName())
              .collect(Collectors.joining("."));
      String key =
          mapping instanceof UnrecognizedPropertyException
              ? "web.problem.unknown-field"
              : "web.problem.value";
      return answer(
          HttpStatus.BAD_REQUEST,
          headers,
          problems.ofFaults(HttpStatus.BAD_REQUEST, List.of(Fault.of(field, problems.text(key)))));
    }
    return answer(
        HttpStatus.BAD_REQUEST,
        headers,
        problems.of(HttpStatus.BAD_REQUEST, "web.problem.unreadable"));
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception why, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return answer(status, headers, problems.of(status));
  }

  private ResponseEntity<Object> faults(List<Fault> faults) {
    return answer(
        HttpStatus.UNPROCESSABLE_ENTITY,
        HttpHeaders.EMPTY,
        problems.ofFaults(HttpStatus.UNPROCESSABLE_ENTITY, faults));
  }

  private static ResponseEntity<Object> answer(
      HttpStatusCode status, HttpHeaders headers, Object problem) {
    return ResponseEntity.status(status).headers(headers).body(problem);
  }
}
