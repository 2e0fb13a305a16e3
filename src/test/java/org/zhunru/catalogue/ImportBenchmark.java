package org.zhunru.catalogue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.catalogue.CatalogueDrafts.Import;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;
import org.zhunru.sheet.Sheets;

/** By hand: how long an import of ten thousand items takes, and how much memory. Say -Xmx to see how little will do. */
public final class ImportBenchmark {

  private static final int ITEMS = 10_000;
  private static final CurrentUser CLERK =
      new CurrentUser(
          "clerk", "clerk", new Organisation("lead", "lead", Organisation.Kind.LEAD_UNIT, null, "/lead/"), Set.of(Role.LEAD_CLERK));

  private ImportBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    for (int round = 1; round <= 3; round++) {
      Path data = Files.createTempDirectory("import");
      CatalogueFixture fixture = CatalogueFixture.empty(data);
      CatalogueInForce inForce = fixture.node();
      inForce.refresh();
      CatalogueDrafts drafts = fixture.drafts();
      TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(fixture.database()));
      int draft = transaction.execute(status -> fixture.desk().draft("10000", CLERK)).number();
      byte[] xlsx = Sheets.xlsx("清单", heads(), rows());
      byte[] csv = Sheets.csv(heads(), rows());
      say("round %d, XLSX of %d KB, CSV of %d KB", round, xlsx.length / 1024, csv.length / 1024);
      timed("read XLSX", () -> Sheets.read(xlsx));
      timed("read CSV", () -> Sheets.read(csv));
      String upload =
          timed("check and keep the upload", () -> transaction.execute(s -> drafts.upload(draft, Import.ITEMS, "x", xlsx, CLERK)));
      timed("compare", () -> drafts.preview(draft, upload, CLERK).changes().size());
      timed("confirm", () -> transaction.execute(s -> drafts.confirm(draft, upload, CLERK)));
      timed("check the version", () -> fixture.desk().findings(draft, fixture.items().of(draft)).faults().size());
      timed("index", () -> new CatalogueIndex(fixture.items().of(draft)));
    }
  }

  private static List<String> heads() {
    return Stream.of(ItemField.values()).map(field -> CatalogueTexts.word(field.messageKey())).toList();
  }

  private static List<List<String>> rows() {
    return IntStream.range(0, ITEMS)
        .mapToObj(
            i ->
                new Item(
                    "AST-" + (1000 + i), ListType.ASSISTANCE, "类别" + i % 43, "协助开展第" + i + "项工作，按职责做好宣传、排查和登记", "区民政局",
                    "某某条例第" + i % 90 + "条；某某办法第三条", "由部门提供经费和人员，社区按约定协助", "按需"))
        .map(item -> Stream.of(ItemField.values()).map(field -> field.of(item)).toList())
        .toList();
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    System.gc();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    T result = work.call();
    long millis = (System.nanoTime() - start) / 1_000_000;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    say("%-28s %6d ms, at most %4d MB above %d MB", what, millis, (peak - before) / 1_048_576, before / 1_048_576);
    return result;
  }

  private static void say(String pattern, Object... values) {
    System.out.println(String.format(Locale.ROOT, pattern, values));
  }
}
