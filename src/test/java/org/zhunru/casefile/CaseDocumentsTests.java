package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.DistrictClock;

class CaseDocumentsTests {

  @TempDir Path data;
  private CaseDocuments documents;
  private TransactionTemplate transaction;

  @BeforeEach
  void start() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V04__casefile.sql")).execute(database);
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/casefile");
    messages.setDefaultEncoding("UTF-8");
    DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
    transaction = new TransactionTemplate(transactions);
    documents =
        new CaseDocuments(
            JdbcClient.create(database), transactions, BeanUtils.instantiateClass(DistrictClock.class), messages, data);
  }

  static Stream<String> goodNames() {
    return HostileFiles.GOOD.keySet().stream();
  }

  static Stream<String> badNames() {
    return HostileFiles.BAD.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("goodNames")
  void aFileThatIsWhatItsNameSaysComesBackAsItWas(String name) throws IOException {
    byte[] content = HostileFiles.GOOD.get(name);

    DocumentHeader header = store("draft-1", name, content);

    assertThat(header.size()).isEqualTo(content.length);
    assertThat(documents.list("draft-1")).extracting(DocumentHeader::id).containsExactly(header.id());
    try (InputStream in = documents.open(header.id())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @MethodSource("badNames")
  void anyOtherFileIsRefusedInChineseAndLeavesNothing(String name) throws IOException {
    byte[] content = HostileFiles.BAD.get(name);

    assertThatThrownBy(() -> store("draft-1", name, content))
        .isInstanceOf(DocumentRefused.class)
        .hasMessageMatching("(?s).*\\p{IsHan}.*");
    assertThat(documents.list("draft-1")).isEmpty();
    assertThat(storedFiles()).isEmpty();
  }

  @Test
  void theNameKeepsItsChineseAndLosesWhatIsDangerous() {
    assertThat(named("../../etc/实施方案.pdf")).isEqualTo("实施方案.pdf");
    assertThat(named("C:\\用户\\桌面\\方案 一.PDF")).isEqualTo("方案 一.pdf");
    assertThat(named("方\u0000案\r\nSet-Cookie.pdf")).isEqualTo("方案Set-Cookie.pdf");
    assertThat(named("方案\u202Efdp.pdf")).isEqualTo("方案fdp.pdf");
    assertThat(named("<img onerror=x>\"方案\".pdf")).isEqualTo("_img onerror=x__方案_.pdf");
    assertThat(named("方案".repeat(300) + ".pdf")).hasSize(120).endsWith("方案.pdf");
    assertThat(named("方案.docx.pdf")).isEqualTo("方案.docx.pdf");
  }

  @Test
  void aNameOfWhichNothingRemainsIsRefused() {
    String[] names = {
      null, "", ".pdf", "..", "../", "方案", "方案.", "\u0000.pdf", "CON.pdf", "nul.tar.pdf", "...pdf"
    };
    for (String name : names) {
      assertThatThrownBy(() -> named(name)).as(String.valueOf(name)).isInstanceOf(DocumentRefused.class);
    }
  }

  @Test
  void aFileOfExactlyTheLargestSizeIsTaken() {
    byte[] content = new byte[(int) CaseDocuments.LARGEST];
    System.arraycopy(HostileFiles.PDF, 0, content, 0, HostileFiles.PDF.length);

    assertThat(store("draft-1", "大.pdf", content).size()).isEqualTo(CaseDocuments.LARGEST);
  }

  @Test
  void theSameContentStandsOnceAndGoesWithItsLastRow() {
    DocumentHeader first = store("draft-1", "一.pdf", HostileFiles.PDF);
    DocumentHeader second = store("draft-2", "二.pdf", HostileFiles.PDF);
    assertThat(storedFiles()).containsExactly(first.sha256().substring(0, 2) + "/" + first.sha256());

    remove(first);
    assertThat(storedFiles()).hasSize(1);
    assertThat(documents.list("draft-1")).isEmpty();

    remove(second);
    assertThat(storedFiles()).isEmpty();
    assertThatThrownBy(() -> documents.open(second.id())).isInstanceOf(NoSuchDocument.class);
  }

  @Test
  void aRemovalThatIsRolledBackKeepsTheFile() throws IOException {
    DocumentHeader header = store("draft-1", "一.pdf", HostileFiles.PDF);

    transaction.executeWithoutResult(
        status -> {
          documents.remove(header.id());
          status.setRollbackOnly();
        });

    try (InputStream in = documents.open(header.id())) {
      assertThat(in.readAllBytes()).isEqualTo(HostileFiles.PDF);
    }
  }

  @Test
  void aStoringThatIsRolledBackLeavesNoFile() {
    transaction.executeWithoutResult(
        status -> {
          documents.store("draft-1", "PLAN", "一.pdf", new ByteArrayInputStream(HostileFiles.PDF), "minzheng");
          status.setRollbackOnly();
        });

    assertThat(documents.list("draft-1")).isEmpty();
    assertThat(storedFiles()).isEmpty();
  }

  @Test
  void takingAndRemovingTheSameContentInOneTransactionKeepsItsFile() throws IOException {
    DocumentHeader old = store("draft-1", "一.pdf", HostileFiles.PDF);

    DocumentHeader replacement =
        transaction.execute(
            status -> {
              documents.remove(old.id());
              return documents.store(
                  "draft-1", "PLAN", "二.pdf", new ByteArrayInputStream(HostileFiles.PDF), "minzheng");
            });

    try (InputStream in = documents.open(replacement.id())) {
      assertThat(in.readAllBytes()).isEqualTo(HostileFiles.PDF);
    }
  }

  @Test
  void theDocumentsOfADraftBecomeThoseOfTheMatter() {
    store("draft-1", "一.pdf", HostileFiles.PDF);
    store("draft-1", "二.png", HostileFiles.PNG);

    transaction.executeWithoutResult(status -> documents.move("draft-1", "ZR-2026-00001"));

    assertThat(documents.list("draft-1")).isEmpty();
    assertThat(documents.list("ZR-2026-00001")).extracting(DocumentHeader::fileName).containsExactly("一.pdf", "二.png");
  }

  @Test
  void aFileThatWasChangedOrRemovedOnTheDiskIsNotShown() throws IOException {
    DocumentHeader header = store("draft-1", "一.pdf", HostileFiles.PDF);
    Path file = data.resolve("files").resolve(storedFiles().get(0));

    Files.writeString(file, "%PDF-1.7 tampered");
    assertThatThrownBy(() -> documents.open(header.id())).isInstanceOf(DocumentDamaged.class);

    Files.delete(file);
    assertThatThrownBy(() -> documents.open(header.id())).isInstanceOf(DocumentDamaged.class);
  }

  @Test
  void aStreamThatBreaksLeavesNothing() {
    InputStream broken =
        new InputStream() {
          private int left = 5_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("connection reset");
            }
            return 'x';
          }
        };

    assertThatThrownBy(
            () -> transaction.execute(status -> documents.store("draft-1", "PLAN", "一.txt", broken, "minzheng")))
        .hasRootCauseMessage("connection reset");
    assertThat(storedFiles()).isEmpty();
  }

  private String named(String name) {
    return store("draft-n", name, HostileFiles.PDF).fileName();
  }

  private DocumentHeader store(String ref, String name, byte[] content) {
    return transaction.execute(
        status -> documents.store(ref, "PLAN", name, new ByteArrayInputStream(content), "minzheng"));
  }

  private void remove(DocumentHeader header) {
    transaction.executeWithoutResult(status -> documents.remove(header.id()));
  }

  /** Also those that never came to their place. */
  private List<String> storedFiles() {
    Path root = data.resolve("files");
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
