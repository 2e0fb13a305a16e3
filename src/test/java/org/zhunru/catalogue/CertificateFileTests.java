package org.zhunru.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.sheet.Sheets;
import org.zhunru.support.SqlCounter;

/** A file of certificates far longer than any district's. */
@SpringBootTest(properties = "zhunru.test=given-data")
@Import(SqlCounter.Counting.class)
@Transactional
class CertificateFileTests {

  private static final int MANY = 4000;
  private static final List<String> HEADS = List.of("证明编码", "证明名称", "负责机关", "替代办法");

  @Autowired private CatalogueCertificates certificates;
  @Autowired private CatalogueVersions versions;
  @Autowired private Organisations organisations;
  @Autowired private SqlCounter counter;

  private CurrentUser clerk() {
    return new CurrentUser("shegong", "社工", organisations.get("shegongbu"), Set.of(Role.LEAD_CLERK));
  }

  private static byte[] file(int rows) {
    return Sheets.csv(
        HEADS, IntStream.range(0, rows).mapToObj(i -> row("CERT-X" + i, "第" + i + "种情况证明")).toList());
  }

  private static List<String> row(String code, String title) {
    return List.of(code, title, "区民政局", "由部门在线核验");
  }

  /** Red with: a statement for each row; each row compared with all before it takes half a minute. */
  @Test
  void aLongFileCostsAsManyStatementsAsAShortOne() {
    int draft = versions.draft("证明清单", clerk()).number();
    counter.reset();
    assertThat(certificates.replace(draft, file(20), clerk())).isEqualTo(20);
    int few = counter.count();
    counter.reset();
    long from = System.nanoTime();
    assertThat(certificates.replace(draft, file(MANY), clerk())).isEqualTo(MANY);
    assertThat((System.nanoTime() - from) / 1_000_000_000).as("seconds").isLessThan(10);
    assertThat(counter.count()).as("%s", counter.byTable()).isLessThanOrEqualTo(few).isLessThanOrEqualTo(15);
    assertThat(certificates.of(draft)).hasSize(MANY);
  }

  @Test
  void aFileBeyondTheLimitIsRefusedBeforeTheDraftIsTouched() {
    CatalogueVersion draft = versions.draft("证明清单", clerk());
    int before = certificates.of(draft.number()).size();
    assertThatThrownBy(() -> certificates.replace(draft.number(), file(5001), clerk()))
        .isInstanceOf(CatalogueRefused.class)
        .hasMessage("表格有 5001 行，一次最多导入 5000 行证明。");
    assertThat(certificates.of(draft.number())).hasSize(before);
  }

  @Test
  void whatStandsTwiceInAFileIsNamedWithItsRow() {
    int draft = versions.draft("证明清单", clerk()).number();
    byte[] twice =
        Sheets.csv(
            HEADS, List.of(row("CERT-A", "亲属关系证明"), row("CERT-A", "住址证明"), row("CERT-B", " 亲属关系证明 ")));
    assertThatThrownBy(() -> certificates.replace(draft, twice, clerk()))
        .isInstanceOfSatisfying(
            CatalogueRefused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(CatalogueFault::sentence)
                    .containsExactly("第 3 行：编码“CERT-A”已被本版其他证明使用。", "第 4 行：证明名称与 CERT-A 重复。"));
  }
}
