package org.zhunru.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;

/**
 * The documents of a matter or of a draft. The rows join the caller's transaction; the files are written before
 * the row and
 * removed after its removal is committed, so a row never lacks its file. Who may see or change a document is decided by
 * the caller, who knows the matter.
 */
@Service
@Transactional
public class CaseDocuments {

  /** The largest file taken, in bytes. */
  public static final long LARGEST = 10L * 1024 * 1024;

  private final DocumentRows rows;
  private final DocumentStore files;
  private final DocumentUse use;
  private final DocumentContent contents = new DocumentContent();
  private final DistrictClock clock;
  private final MessageSourceAccessor messages;

  CaseDocuments(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      DistrictClock clock,
      MessageSource messages,
      @Value("${zhunru.data}") Path data) {
    this.rows = new DocumentRows(jdbc);
    this.files = new DocumentStore(data);
    this.use = new DocumentUse(rows, files, transactions);
    this.clock = clock;
    this.messages = new MessageSourceAccessor(messages, Locale.SIMPLIFIED_CHINESE);
  }

  /**
   * Takes a document.
   *
   * @param ref number of a matter, or name of a draft (at most 60 characters)
   * @param kind what it is to the feature, at most 40 characters
   * @param fileName as sent; what is dangerous in it is dropped
   * @param content read to its end at most, not closed
   * @throws DocumentRefused for a file that is empty, larger than {@link #LARGEST}, of a type not allowed, not what its
   *     name says, or without a usable name
   */
  public DocumentHeader store(String ref, String kind, String fileName, InputStream content, String uploadedBy) {
    DocumentName name = DocumentName.of(fileName, messages);
    DocumentType type =
        DocumentType.ofEnding(name.ending()).orElseThrow(() -> refused("casefile.document.type", name.full()));
    try {
      DocumentStore.Received received = files.receive(content, LARGEST);
      try {
        if (received.size() == 0) {
          throw refused("casefile.document.empty", name.full());
        }
        if (!contents.is(type, received.file())) {
          throw refused("casefile.document.disguised", name.full(), name.ending());
        }
        DocumentHeader header = header(ref, kind, name, type, received, uploadedBy);
        use.taking(received.sha256());
        files.keep(received);
        rows.insert(header);
        return header;
      } finally {
        files.discard(received);
      }
    } catch (DocumentStore.TooLarge e) {
      throw refused("casefile.document.large", name.full());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Documents in the order they came. */
  @Transactional(readOnly = true)
  public List<DocumentHeader> list(String ref) {
    return rows.of(ref);
  }

  /** Documents of drafts whose names begin like that, uploaded before then. */
  @Transactional(readOnly = true)
  public List<DocumentHeader> abandoned(String draftPrefix, Instant before) {
    return rows.before(draftPrefix, before);
  }

  /** @throws NoSuchDocument when there is none of that id */
  @Transactional(readOnly = true)
  public DocumentHeader header(String id) {
    return rows.find(id).orElseThrow(() -> new NoSuchDocument(id));
  }

  /**
   * The content, after its sum was checked; the caller closes the stream.
   *
   * @throws NoSuchDocument when there is none of that id
   * @throws DocumentDamaged where the file is missing or was changed on the disk
   */
  @Transactional(readOnly = true)
  public InputStream open(String id) {
    try {
      return files.open(header(id).sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents of a draft become those of the matter it was submitted as. */
  public void move(String draftRef, String caseRef) {
    rows.move(draftRef, caseRef);
  }

  /**
   * Removes a document of a draft; the file too, where no other document has the same content.
   *
   * @throws NoSuchDocument when there is none of that id
   */
  public void remove(String id) {
    DocumentHeader header = header(id);
    rows.delete(id);
    use.dropped(header.sha256());
  }

  private DocumentHeader header(
      String ref,
      String kind,
      DocumentName name,
      DocumentType type,
      DocumentStore.Received received,
      String uploadedBy) {
    return new DocumentHeader(
        UUID.randomUUID().toString(),
        ref,
        kind,
        name.full(),
        type.mediaType(),
        received.size(),
        received.sha256(),
        uploadedBy,
        clock.instant());
  }

  private DocumentRefused refused(String key, Object... parts) {
    return new DocumentRefused(messages.getMessage(key, parts));
  }
}
