package org.zhunru.rulebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhunru.engine.Decisions;

/**
 * {@code precheck FILE.csv|FILE.xlsx [--zhunru.data=DIR]}: what the rules say of every row, without a server. All rows are
 * read and judged before the first one is printed.
 */
public final class PrecheckCommand {

  private static final String USAGE =
      "java -jar zhunru.jar precheck FILE.csv|FILE.xlsx [--zhunru.data=DIR]";
  private static final String DATA = "--zhunru.data=";

  private PrecheckCommand() {}

  /**
   * @param arguments without the word precheck
   * @return 0, or 2 for a bad file: then nothing is printed to {@code out}
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      String answers = answers(new ArrayList<>(arguments));
      out.print(answers);
      out.flush();
      return 0;
    } catch (BadFile fault) {
      err.println(fault.getMessage());
      err.flush();
      return 2;
    }
  }

  private static String answers(List<String> arguments) {
    String data = "./data";
    for (String argument : List.copyOf(arguments)) {
      if (argument.startsWith(DATA)) {
        data = argument.substring(DATA.length());
        arguments.remove(argument);
      }
    }
    if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
      throw new BadFile(RuleWords.text("file.usage", USAGE));
    }
    Path file = path(arguments.get(0));
    Path directory = path(data);
    return PrecheckCsv.of(
        CaseFile.read(String.valueOf(file.getFileName()), content(file), ItemsInForce.of(directory)),
        new Rulebook(Decisions.packaged(), () -> ""));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadFile(RuleWords.text("file.absent", name));
    }
  }

  private static byte[] content(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      throw new BadFile(RuleWords.text("file.absent", file));
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadFile(RuleWords.text("file.unreadable", file));
    }
    try {
      if (Files.size(file) > CaseFile.MAX_BYTES) {
        throw new BadFile(RuleWords.text("file.too-large", CaseFile.MAX_BYTES / 1024 / 1024));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadFile(RuleWords.text("file.unreadable", name));
    }
  }
}
