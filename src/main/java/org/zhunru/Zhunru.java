package org.zhunru;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.modulith.Modulithic;
import org.zhunru.rulebook.PrecheckCommand;

/** The product: one application, its rooms are the packages below this one. */
@SpringBootApplication
@Modulithic(systemName = "Zhunru 准入", sharedModules = {"identity", "district"})
public class Zhunru {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("precheck")) {
      System.exit(precheck(List.of(args).subList(1, args.length)));
    }
    SpringApplication.run(Zhunru.class, args);
  }

  /** Without a server: only the answers go to standard output, whatever the console's own encoding. */
  private static int precheck(List<String> arguments) {
    LoggingSystem.get(Zhunru.class.getClassLoader()).beforeInitialize();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    return PrecheckCommand.run(arguments, out, err);
  }
}
