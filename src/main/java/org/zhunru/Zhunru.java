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
import org.springframework.scheduling.annotation.EnableScheduling;
import org.zhunru.identity.AdministratorCommand;
import org.zhunru.rulebook.PrecheckCommand;

/** The product: one application, its rooms are the packages below this one. */
@SpringBootApplication(nameGenerator = RoomBeanNames.class)
@EnableScheduling
@Modulithic(systemName = "Zhunru 准入", sharedModules = {"identity", "district"})
public class Zhunru {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("precheck")) {
      System.exit(precheck(List.of(args).subList(1, args.length)));
    }
    if (args.length > 0 && args[0].equals("admin")) {
      System.exit(AdministratorCommand.run(Zhunru.class, args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }
    SpringApplication.run(Zhunru.class, args);
  }

  /** Without a server: only the answers go to standard output, whatever the console's own encoding. */
  private static int precheck(List<String> arguments) {
    LoggingSystem.get(Zhunru.class.getClassLoader()).beforeInitialize();
    return PrecheckCommand.run(arguments, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
