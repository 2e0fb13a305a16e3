package org.zhunru.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Before the embedded database and the first file are written, their directory belongs to the account of the server alone
 * ({@code rwx------}). One with something in it is left as the operator set it, as is one on a file system without such
 * permissions.
 */
public class DataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String named = context.getEnvironment().getProperty("zhunru.data");
    if (named != null) {
      close(Path.of(named).toAbsolutePath().normalize());
    }
  }

  static void close(Path directory) {
    try {
      boolean posix = Files.getFileStore(existing(directory)).supportsFileAttributeView("posix");
      if (posix && !Files.exists(directory)) {
        Files.createDirectories(directory.getParent());
        Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWNER));
      } else if (posix && Files.isDirectory(directory) && Files.isWritable(directory) && empty(directory)) {
        Files.setPosixFilePermissions(directory, OWNER);
      }
    } catch (java.nio.file.FileSystemException another) {
      // somebody else's directory, or another process was quicker: it is as its owner set it
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(Path path) {
    return Files.exists(path) ? path : existing(path.getParent());
  }

  private static boolean empty(Path directory) throws IOException {
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.findAny().isEmpty();
    }
  }
}
