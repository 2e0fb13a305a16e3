package org.zhunru.engine.camunda;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Finds the form of a task and hands it the bound answer. */
@Component
class FormDesk {

  private final ObjectProvider<UserTaskForm<?>> forms;
  private final FormBinding binding;

  FormDesk(ObjectProvider<UserTaskForm<?>> forms, FormBinding binding) {
    this.forms = forms;
    this.binding = binding;
  }

  Values take(OpenTask task, Actor actor, String json) {
    return take(form(task.formKey()), task, actor, json);
  }

  private <T> Values take(UserTaskForm<T> form, OpenTask task, Actor actor, String json) {
    return form.take(task, actor, binding.bind(json, form.answerType()));
  }

  void admit(OpenTask task, Actor actor) {
    form(task.formKey()).admit(task, actor);
  }

  Facts prefill(OpenTask task) {
    return form(task.formKey()).prefill(task);
  }

  /** Empty for a task without a form of ours. */
  String line(OpenTask task) {
    UserTaskForm<?> form = byKey().get(task.formKey());
    return form == null ? "" : form.line(task);
  }

  private UserTaskForm<?> form(String key) {
    UserTaskForm<?> form = byKey().get(key);
    if (form == null) {
      throw new IllegalStateException("No form " + key);
    }
    return form;
  }

  private Map<String, UserTaskForm<?>> byKey() {
    return forms.stream().collect(Collectors.toMap(UserTaskForm::key, Function.identity()));
  }
}
