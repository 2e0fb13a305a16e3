package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.support.Model;
import org.zhunru.support.Sources;

/** A form's file and its record ask for the same. Seen red with the changes that each test names. */
class FormContractTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Red with: a .form file nobody binds. */
  @Test
  void everyFileBelongsToAForm() {
    Set<String> keys = CodeSide.forms().stream().map(UserTaskForm::key).collect(Collectors.toSet());
    assertThat(keys).isNotEmpty();
    for (Path file : Sources.files(Sources.FORMS, ".form")) {
      String key = Sources.FORMS.relativize(file).toString().replace('\\', '/').replaceFirst("\\.form$", "");
      assertThat(key).isIn(keys);
    }
  }

  /** Red with: a field renamed in the file only. */
  @Test
  void everyFormHasARecordWithTheSameFields() {
    for (UserTaskForm<?> form : CodeSide.forms()) {
      assertThat(form.answerType().isRecord()).as("%s is a record", form.answerType()).isTrue();
      assertThat(fields(form).keySet())
          .as("fields of %s", form.key())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(form.answerType().getRecordComponents()).map(RecordComponent::getName).toList());
    }
  }

  /** Red with: "required" removed from one field of the file. */
  @Test
  void theFileAsksForNoLessThanTheRecord() {
    for (UserTaskForm<?> form : CodeSide.forms()) {
      Map<String, JsonNode> fields = fields(form);
      for (RecordComponent component : form.answerType().getRecordComponents()) {
        JsonNode validate = fields.get(component.getName()).path("validate");
        String where = form.key() + "#" + component.getName();
        boolean conditional = !fields.get(component.getName()).path("conditional").isMissingNode();
        if (!conditional && (has(form, component, NotNull.class) || has(form, component, NotBlank.class))) {
          assertThat(validate.path("required").asBoolean()).as("required: %s", where).isTrue();
        }
        annotation(form, component, Size.class)
            .filter(size -> component.getType() == String.class)
            .ifPresent(size -> assertThat(validate.path("maxLength").asInt()).as("maxLength: %s", where).isEqualTo(size.max()));
      }
    }
  }

  /** Red with: a choice "MAYBE" in opinion.form, whose record allows AGREE|OBJECT; a label in English. */
  @Test
  void everyChoiceIsAllowedAndEveryLabelChinese() {
    for (UserTaskForm<?> form : CodeSide.forms()) {
      for (RecordComponent component : form.answerType().getRecordComponents()) {
        JsonNode field = fields(form).getOrDefault(component.getName(), MissingNode.getInstance());
        String label = field.path("label").asText(field.path("dateLabel").asText());
        assertThat(label).as("label of %s#%s", form.key(), component.getName()).matches(Model::isChinese);
        for (JsonNode choice : field.path("values")) {
          assertThat(choice.path("label").asText()).matches(Model::isChinese);
          if (component.getType().isEnum()) {
            assertThat(Arrays.stream(component.getType().getEnumConstants()).map(Object::toString))
                .contains(choice.path("value").asText());
          }
          annotation(form, component, Pattern.class)
              .ifPresent(allowed -> assertThat(choice.path("value").asText()).as(component.getName()).matches(allowed.regexp()));
        }
      }
    }
  }

  private static Map<String, JsonNode> fields(UserTaskForm<?> form) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    try {
      collect(JSON.readTree(Sources.text(Sources.FORMS.resolve(form.key() + ".form"))), fields);
    } catch (JsonProcessingException e) {
      throw new AssertionError(form.key(), e);
    }
    return fields;
  }

  private static void collect(JsonNode node, Map<String, JsonNode> into) {
    for (JsonNode component : node.path("components")) {
      if (component.hasNonNull("key")) {
        into.put(component.get("key").asText(), component);
      }
      collect(component, into);
    }
  }

  private static boolean has(UserTaskForm<?> form, RecordComponent component, Class<? extends Annotation> type) {
    return annotation(form, component, type).isPresent();
  }

  /** The compiler puts a constraint on the field and the accessor, and not on the component itself. */
  private static <A extends Annotation> Optional<A> annotation(
      UserTaskForm<?> form, RecordComponent component, Class<A> type) {
    try {
      return Optional.ofNullable(form.answerType().getDeclaredField(component.getName()).getAnnotation(type));
    } catch (NoSuchFieldException e) {
      throw new AssertionError(component.getName(), e);
    }
  }
}
