package org.zhunru.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.zhunru.district.DistrictClock;

/**
 * The version in force, held in memory with its index. Another node may put a later one in force, so the number is
 * looked
 * up again after some seconds; the file for the command line is written at start and with every change.
 */
@Component
class CatalogueInForce implements SmartInitializingSingleton {

  static final String FILE = "catalogue-in-force.csv";
  private static final long FRESH_NANOS = 5_000_000_000L;

  private final CatalogueRows rows;
  private final CatalogueSeed seed;
  private final Path file;
  private Snapshot snapshot;
  private long checked;

  CatalogueInForce(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      DistrictClock clock,
      @Value("${zhunru.data}") Path data) {
    this.rows = new CatalogueRows(jdbc);
    this.seed = new CatalogueSeed(rows, transactions, clock);
    this.file = data.resolve(FILE);
  }

  @Override
  public void afterSingletonsInstantiated() {
    now();
  }

  synchronized Snapshot now() {
    if (snapshot == null) {
      seed.plant();
      load();
    } else if (System.nanoTime() - checked > FRESH_NANOS) {
      refresh();
    }
    return snapshot;
  }

  /** Takes a version another node or an import has put in force. */
  synchronized void refresh() {
    if (rows.numberInForce() != snapshot.version().number()) {
      load();
    }
    checked = System.nanoTime();
  }

  private void load() {
    CatalogueRows.Version version =
        rows.inForce().orElseThrow(() -> new IllegalStateException("No version of the catalogue is in force"));
    List<Item> items = rows.items(version.number());
    CatalogueCsv.write(items, file);
    snapshot = new Snapshot(version, items, rows.certificates(version.number()));
    checked = System.nanoTime();
  }

  record Snapshot(
      CatalogueRows.Version version,
      List<Item> items,
      Map<String, Item> byCode,
      List<CertificateKind> certificates,
      CatalogueIndex index) {

    Snapshot(CatalogueRows.Version version, List<Item> items, List<CertificateKind> certificates) {
      this(
          version,
          items,
          items.stream().collect(Collectors.toUnmodifiableMap(Item::code, Function.identity())),
          certificates,
          new CatalogueIndex(items));
    }
  }
}
