package org.zhunru.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at the directory of a zip and inflates only a bounded start of one entry, so that a bomb stays what it is:
 * small.
 * Containers with macros, absurd numbers of entries or absurd sizes are none we know.
 */
class ZipEntries {

  private static final int MOST_ENTRIES = 5_000;
  private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
  private static final long LARGEST_RATIO = 200;
  private static final int LARGEST_TYPES = 512 * 1024;

  private static final byte[] FIRST = {'P', 'K', 3, 4};

  private final Path file;

  ZipEntries(Path file) {
    this.file = file;
  }

  boolean has(String entry) throws IOException {
    return inspect(zip -> zip.getEntry(entry) != null);
  }

  /** An Office Open XML package with that main part, and without a macro. */
  boolean isOffice(String mainPart) throws IOException {
    return inspect(
        zip -> {
          ZipEntry types = zip.getEntry("[Content_Types].xml");
          if (types == null || zip.getEntry(mainPart) == null) {
            return false;
          }
          try (InputStream in = zip.getInputStream(types)) {
            String text = new String(in.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
            return text.contains("officedocument") && !text.toLowerCase(Locale.ROOT).contains("macroenabled");
          }
        });
  }

  private boolean inspect(Question question) throws IOException {
    if (!beginsAsZip()) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return bounded(zip) && question.ask(zip);
    } catch (ZipException | IllegalArgumentException noZip) {
      return false;
    }
  }

  /** The directory of a zip stands at its end; without this something else could stand before it. */
  private boolean beginsAsZip() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(FIRST.length), FIRST);
    }
  }

  private static boolean bounded(ZipFile zip) {
    if (zip.size() > MOST_ENTRIES) {
      return false;
    }
    long unpacked = 0;
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      long size = Math.max(0, entry.getSize());
      unpacked += size;
      boolean bomb = size > 1024 * 1024 && size > LARGEST_RATIO * Math.max(1, entry.getCompressedSize());
      if (bomb || unpacked > LARGEST_UNPACKED || name.contains("..") || name.endsWith("vbaproject.bin")) {
        return false;
      }
    }
    return true;
  }

  private interface Question {
    boolean ask(ZipFile zip) throws IOException;
  }
}
