package org.zhunru.casefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** Says whether a file is inside what its name says it is. Reads a bounded part of it, whatever it is. */
class DocumentContent {

  private static final int SAMPLE = 64 * 1024;
  private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  // the detector takes Chinese in GB18030 for bytes of no known kind
  private static final Set<String> PLAIN = Set.of("text/plain", "application/octet-stream");

  private final Tika tika = new Tika();

  boolean is(DocumentType type, Path file) throws IOException {
    return switch (type) {
      case PDF, PNG, JPEG -> detected(file).equals(type.mediaType());
      case DOCX -> new ZipEntries(file).isOffice("word/document.xml");
      case XLSX -> new ZipEntries(file).isOffice("xl/workbook.xml");
      case OFD -> new ZipEntries(file).has("OFD.xml");
      case DOC -> compound(file, "WordDocument");
      case XLS -> compound(file, "Workbook", "Book");
      case TXT, CSV -> text(file);
    };
  }

  private String detected(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return tika.detect(in);
    }
  }

  private static boolean compound(Path file, String... streams) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      for (String stream : streams) {
        if (root.hasEntryCaseInsensitive(stream)) {
          return true;
        }
      }
      return false;
    } catch (IOException | RuntimeException notAContainer) {
      return false;
    }
  }

  /** Text of one of the two encodings in use here, without control characters, and no page or script in disguise. */
  private boolean text(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SAMPLE);
    }
    for (byte b : start) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return PLAIN.contains(detected(file)) && CHARSETS.stream().anyMatch(charset -> decodes(start, charset));
  }

  private static boolean decodes(byte[] start, Charset charset) {
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      // the sample may end inside a character
      int length = start.length < SAMPLE ? start.length : lastLineEnd(start);
      decoder.decode(ByteBuffer.wrap(start, 0, length));
      return true;
    } catch (CharacterCodingException otherEncoding) {
      return false;
    }
  }

  private static int lastLineEnd(byte[] start) {
    for (int i = start.length - 1; i > 0; i--) {
      if (start[i] == '\n') {
        return i;
      }
    }
    return start.length - 4;
  }
}
