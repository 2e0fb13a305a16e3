package org.zhunru.admission.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Application;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.ApplicationInvalid.Fault;

/** What another program sends to be kept as a draft: any values of known fields. */
@Component
class DraftBody {

  private static final Set<String> KNOWN =
      Arrays.stream(Application.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final RequestWords words;

  DraftBody(RequestWords words) {
    this.words = words;
  }

  /** @throws ApplicationInvalid for a field that no request has */
  Map<String, List<String>> fields(Map<String, JsonNode> body) {
    List<Fault> faults = new ArrayList<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    body.forEach(
        (name, value) -> {
          if (!KNOWN.contains(name)) {
            faults.add(new Fault(name, words.text("fault.unknown-field")));
          } else if (!value.isNull()) {
            fields.put(name, texts(value));
          }
        });
    if (!faults.isEmpty()) {
      throw new ApplicationInvalid(faults);
    }
    return fields;
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(one.isValueNode() ? one.asText() : one.toString()));
    } else {
      texts.add(value.isValueNode() ? value.asText() : value.toString());
    }
    return texts;
  }
}
