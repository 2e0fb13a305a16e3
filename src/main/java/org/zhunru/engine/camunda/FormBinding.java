package org.zhunru.engine.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.engine.AnswerInvalid;

/** Binds an answer to the record of its form and validates it; every fault names its field in Chinese. */
@Component
class FormBinding {

  private final ObjectMapper json;
  private final Validator validator;
  private final MessageSource messages;

  FormBinding(ObjectMapper json, Validator validator, MessageSource messages) {
    this.json = json;
    this.validator = validator;
    this.messages = messages;
  }

  <T> T bind(String answer, Class<T> type) {
    T bound = read(answer, type);
    List<AnswerInvalid.Fault> faults = new ArrayList<>();
    for (ConstraintViolation<T> violation : validator.validate(bound)) {
      faults.add(new AnswerInvalid.Fault(violation.getPropertyPath().toString(), violation.getMessage()));
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparing(AnswerInvalid.Fault::field));
      throw new AnswerInvalid(faults);
    }
    return bound;
  }

  private <T> T read(String answer, Class<T> type) {
    try {
      T bound = json.readValue(answer, type);
      if (bound == null) {
        throw new AnswerInvalid("", message("engine.answer.not-an-object"));
      }
      return bound;
    } catch (UnrecognizedPropertyException e) {
      throw new AnswerInvalid(e.getPropertyName(), message("engine.answer.unknown-field"));
    } catch (JsonMappingException e) {
      throw new AnswerInvalid(field(e), message("engine.answer.wrong-type"));
    } catch (JsonProcessingException e) {
      throw new AnswerInvalid("", message("engine.answer.not-an-object"));
    }
  }

  private static String field(JsonMappingException e) {
    return e.getPath().isEmpty() || e.getPath().get(0).getFieldName() == null
        ? ""
        : e.getPath().get(0).getFieldName();
  }

  private String message(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
