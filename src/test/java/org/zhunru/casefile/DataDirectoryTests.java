package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

  @TempDir private Path place;

  @BeforeEach
  void permissions() throws IOException {
    assumeTrue(Files.getFileStore(place).supportsFileAttributeView("posix"));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aNewDirectoryBelongsToItsOwnerAlone() throws IOException {
    Path data = place.resolve("a").resolve("data");
    DataDirectory.close(data);
    assertThat(mode(data)).isEqualTo("rwx------");
    DataDirectory.close(data);
    assertThat(mode(data)).isEqualTo("rwx------");
  }

  @Test
  void anEmptyOneIsClosedAndOneInUseIsLeftAsItIs() throws IOException {
    Path data = Files.createDirectory(place.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataDirectory.close(data);
    assertThat(mode(data)).isEqualTo("rwx------");
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
    Files.writeString(data.resolve("zhunru.mv.db"), "x");
    DataDirectory.close(data);
    assertThat(mode(data)).isEqualTo("rwxr-x---");
  }
}
