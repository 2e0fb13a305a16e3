package org.zhunru.architecture;

import static org.zhunru.architecture.EngineWallTests.HOUSE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.beans.Introspector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import org.zhunru.engine.ServiceTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.support.Sources;

/** What the code offers to drawings: service tasks, forms, variables, terms. */
final class CodeSide {

  private static final Pattern VARIABLE = Pattern.compile("Variable\\s*\\.\\s*(?:text|flag|number|time)\\(\\s*\"(\\w+)\"");
  private static final Pattern OFFERED = Pattern.compile("\\.offer\\(\\s*\"(\\w+)\"");
  private static final Pattern TERM = Pattern.compile("'([a-z.-]+)'(?:[^()']|'[^']*')*?'(?:工作日|日|小时|分钟)'");

  private CodeSide() {}

  /** Bean names of all service tasks. */
  static Set<String> serviceTasks() {
    return concrete(ServiceTask.class).stream()
        .map(
            type -> {
              Component named = type.reflect().getAnnotation(Component.class);
              return named == null || named.value().isEmpty()
                  ? Introspector.decapitalize(type.getSimpleName())
                  : named.value();
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All forms, made without their collaborators: key and answer type are constants of the class. */
  static List<UserTaskForm<?>> forms() {
    SpringObjenesis bare = new SpringObjenesis();
    return concrete(UserTaskForm.class).stream()
        .<UserTaskForm<?>>map(type -> (UserTaskForm<?>) bare.newInstance(type.reflect(), false))
        .toList();
  }

  /** Names that a drawing may use in expressions. */
  static Set<String> variables() {
    Set<String> names = new TreeSet<>();
    Sources.files(Sources.JAVA, ".java")
        .forEach(
            file -> {
              String code = Sources.code(file);
              VARIABLE.matcher(code).results().forEach(found -> names.add(found.group(1)));
              OFFERED.matcher(code).results().forEach(found -> names.add(found.group(1)));
            });
    return names;
  }

  /** Parameters of the district that are counted in days, hours or minutes. */
  static Set<String> terms() {
    return Sources.files(Sources.MIGRATIONS, ".sql").stream()
        .filter(file -> file.getFileName().toString().contains("__district"))
        .flatMap(file -> Sources.text(file).lines())
        .flatMap(line -> TERM.matcher(line).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JavaClass> concrete(Class<?> door) {
    return HOUSE.stream()
        .filter(type -> type.isAssignableTo(door) && !type.isInterface())
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(type -> type.isMetaAnnotatedWith(Component.class))
        .toList();
  }
}
