package org.zhunru.casefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Files named by the SHA-256 of their content: {@code files/ab/abcdef…}. What stands there is whole and never
 * changes.
 */
class DocumentStore {

  private static final String INCOMING = "incoming";

  private final Path root;

  DocumentStore(Path data) {
    this.root = data.resolve("files");
  }

  /**
   * Writes a stream to a file outside the store, on the disk before this returns.
   *
   * @throws TooLarge after {@code most} bytes; nothing remains
   */
  Received receive(InputStream content, long most) throws IOException {
    Path incoming = Files.createDirectories(root.resolve(INCOMING));
    Path file = Files.createTempFile(incoming, "document", ".part");
    boolean whole = false;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      DigestInputStream digesting = new DigestInputStream(new AtMost(content, most), sha256());
      OutputStream out = Channels.newOutputStream(channel);
      long size = digesting.transferTo(out);
      channel.force(true);
      whole = true;
      return new Received(file, size, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  void keep(Received received) throws IOException {
    Path target = path(received.sha256());
    Files.createDirectories(target.getParent());
    Files.move(received.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(target.getParent());
  }

  void discard(Received received) throws IOException {
    Files.deleteIfExists(received.file());
  }

  void remove(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  /** @throws DocumentDamaged where the file is missing or its content has another sum */
  InputStream open(String sha256) throws IOException {
    Path file = path(sha256);
    if (!Files.isRegularFile(file)) {
      throw new DocumentDamaged(sha256);
    }
    try (DigestInputStream digesting = new DigestInputStream(Files.newInputStream(file), sha256())) {
      digesting.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(digesting.getMessageDigest().digest()).equals(sha256)) {
        throw new DocumentDamaged(sha256);
      }
    }
    return Files.newInputStream(file);
  }

  private Path path(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  record Received(Path file, long size, String sha256) {}

  /** More was sent than is allowed. */
  static class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static class AtMost extends FilterInputStream {

    private long left;

    AtMost(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new TooLarge();
      }
      return read;
    }
  }
}
