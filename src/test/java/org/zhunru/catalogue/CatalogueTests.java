package org.zhunru.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTests {

  @TempDir Path data;
  private CatalogueFixture fixture;

  @BeforeEach
  void emptyDatabase() {
    fixture = CatalogueFixture.empty(data);
  }

  @Test
  void theFirstStartLoadsTheDefaultRulePackageAsVersionOne() {
    Catalogue catalogue = fixture.started();

    assertThat(catalogue.version()).isEqualTo(1);
    assertThat(catalogue.counts())
        .containsExactly(
            entry(ListType.AUTONOMY, 29),
            entry(ListType.ASSISTANCE, 50),
            entry(ListType.NEGATIVE, 7));
    assertThat(catalogue.counts()).allSatisfy((list, count) -> assertThat(count).isEqualTo(list.standard()));
    assertThat(catalogue.certificates()).hasSize(20);
    assertThat(catalogue.items(CatalogueQuery.all()).stream().filter(Item::unverified)).hasSize(32);
  }

  @Test
  void aSecondStartChangesNothing() {
    fixture.started();
    fixture.started();

    assertThat(fixture.jdbc().sql("select count(*) from catalogue_item").query(Integer.class).single()).isEqualTo(86);
    assertThat(fixture.jdbc().sql("select count(*) from catalogue_version").query(Integer.class).single()).isOne();
  }

  @Test
  void eightNodesThatStartTogetherLoadItOnce() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> starts =
          Stream.generate(() -> (Callable<Integer>) () -> fixture.started().version()).limit(8).toList();
      for (var start : nodes.invokeAll(starts)) {
        assertThat(start.get()).isEqualTo(1);
      }
    } finally {
      nodes.shutdownNow();
    }
    assertThat(fixture.jdbc().sql("select count(*) from catalogue_item").query(Integer.class).single()).isEqualTo(86);
  }

  @Test
  void aCodeIsInForceOnlyWhenItIsExactlyTheCodeOfAnItem() {
    Catalogue catalogue = fixture.started();

    assertThat(catalogue.inForce("AST-11")).isTrue();
    assertThat(Stream.of("AST-99", "ast-11", "AST-11 ", "", "AST", "%", null)).noneMatch(catalogue::inForce);
    assertThat(catalogue.item("NEG-07"))
        .hasValueSatisfying(item -> assertThat(item.list()).isEqualTo(ListType.NEGATIVE));
    assertThat(catalogue.item(null)).isEmpty();
  }

  @Test
  void pagesFollowEachOtherByCodeWithoutGapOrOverlap() {
    Catalogue catalogue = fixture.started();

    List<String> paged =
        Stream.of(1, 2, 3, 4, 5, 6)
            .flatMap(page -> catalogue.items(new CatalogueQuery("", null, "", "", page, 20)).stream())
            .map(Item::code)
            .toList();

    assertThat(paged).hasSize(86).isSorted().doesNotHaveDuplicates();
    assertThat(catalogue.items(new CatalogueQuery("", null, "", "", Integer.MAX_VALUE, 500))).isEmpty();
  }

  @Test
  void listCategoryAndDepartmentNarrowTheResultTogether() {
    Catalogue catalogue = fixture.started();

    CatalogueQuery query = new CatalogueQuery("", ListType.ASSISTANCE, "公共卫生", "区卫生健康委员会", 1, 20);

    assertThat(catalogue.items(query)).extracting(Item::code).containsExactly("AST-15", "AST-16", "AST-19");
    assertThat(catalogue.count(query)).isEqualTo(3);
    assertThat(catalogue.count(new CatalogueQuery("", ListType.NEGATIVE, "公共卫生", "", 1, 20))).isZero();
  }

  @Test
  void aPageBeforeTheFirstOrASizeOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new CatalogueQuery("", null, "", "", 0, 20)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CatalogueQuery("", null, "", "", 1, 20_001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theVersionInForceStandsInAFileForTheCommandLine() throws Exception {
    fixture.started();

    Path file = data.resolve("catalogue-in-force.csv");
    List<String> shipped =
        new String(getClass().getResourceAsStream("/catalogue/items.csv").readAllBytes(), "UTF-8").lines().toList();
    assertThat(Files.readAllLines(file)).first().isEqualTo(shipped.get(0));
    assertThat(Files.readAllLines(file)).containsExactlyInAnyOrderElementsOf(shipped);
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aVersionThatAnotherNodePutInForceIsTakenOver() throws Exception {
    CatalogueInForce node = fixture.node();
    Catalogue catalogue = new Catalogue(node, fixture.items());
    assertThat(catalogue.inForce("AST-60")).isFalse();

    fixture
        .jdbc()
        .sql(
            "insert into catalogue_version (number, label, status, in_force_day)"
                + " values (2, '2027 年度调整', 'IN_FORCE', current_date)")
        .update();
    fixture.items().insert(2, List.of(new Item("AST-60", ListType.ASSISTANCE, "新", "新事项", "某部门", "依据", "", "")));
    node.refresh();

    assertThat(catalogue.version()).isEqualTo(2);
    assertThat(catalogue.inForce("AST-60")).isTrue();
    assertThat(catalogue.inForce("AST-11")).isFalse();
    assertThat(Files.readString(data.resolve("catalogue-in-force.csv"))).contains("AST-60").doesNotContain("AST-11");
  }
}
