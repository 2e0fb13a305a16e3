package org.zhunru.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The drawn forms: forms/KEY.form of the product. They change with the product only. */
class TaskForms {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

  private final Map<String, String> schemas = new ConcurrentHashMap<>();

  /** @throws IllegalStateException where the product has no such form */
  String schema(String formKey) {
    return schemas.computeIfAbsent(formKey, TaskForms::read);
  }

  private static String read(String formKey) {
    ClassPathResource file = new ClassPathResource("forms/" + formKey + ".form");
    if (!KEY.matcher(formKey).matches() || !file.exists()) {
      throw new IllegalStateException("No form " + formKey);
    }
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
