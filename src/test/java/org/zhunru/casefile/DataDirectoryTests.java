package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what the product keeps; everywhere but on Windows, which has other permissions. */
@DisabledOnOs(OS.WINDOWS)
class DataDirectoryTests {

  @TempDir private Path place;

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
