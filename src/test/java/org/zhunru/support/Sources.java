package org.zhunru.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the house, for the tests that read them as text. */
public final class Sources {

  public static final Path JAVA = Path.of("src/main/java/org/zhunru");
  public static final Path TEMPLATES = Path.of("src/main/resources/templates");
  public static final Path MESSAGES = Path.of("src/main/resources/messages");
  public static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  public static final Path PROCESSES = Path.of("processes");
  public static final Path DECISIONS = Path.of("decisions");
  public static final Path FORMS = Path.of("forms");
  public static final Path TESTS = Path.of("src/test/java/org/zhunru");

  private Sources() {}

  /** All files below a directory whose name ends so, sorted; none where the directory does not exist. */
  public static List<Path> files(Path below, String ending) {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java without its comments. Text blocks and strings stay. */
  public static String code(Path file) {
    return text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }

  /** The room a source file belongs to: the first package below org.zhunru, or nothing for the application class. */
  public static String room(Path javaFile) {
    Path relative = JAVA.relativize(javaFile);
    return relative.getNameCount() == 1 ? "" : relative.getName(0).toString();
  }
}
