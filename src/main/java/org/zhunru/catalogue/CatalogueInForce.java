package org.zhunru.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhunru.district.DistrictClock;

/**
 * The version in force, held in memory with its index. The number is looked up again with every new day and after some
 * seconds, because another node may have put a later one in force; a published version whose day has come is put in
 * force then. One transaction sees one version, so what a case was decided under is what its record names. The file for the
 * command line is written at start and with every change.
 */
@Component
class CatalogueInForce implements SmartInitializingSingleton {

  static final String FILE = "catalogue-in-force.csv";
  private static final long FRESH_NANOS = 5_000_000_000L;

  private final VersionLife life;
  private final CatalogueItemRows items;
  private final CatalogueCertificateRows certificates;
  private final DistrictClock clock;
  private final Path file;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile Snapshot snapshot;
  private volatile long checked;
  private volatile LocalDate day;

  CatalogueInForce(
      VersionLife life,
      CatalogueItemRows items,
      CatalogueCertificateRows certificates,
      DistrictClock clock,
      @Value("${zhunru.data}") Path data) {
    this.life = life;
    this.items = items;
    this.certificates = certificates;
    this.clock = clock;
    this.file = data.resolve(FILE);
  }

  @Override
  public void afterSingletonsInstantiated() {
    now();
  }

  Snapshot now() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Snapshot bound) {
      return bound;
    }
    Snapshot now = latest();
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && TransactionSynchronizationManager.isSynchronizationActive()
        && !turn.isHeldByCurrentThread()) {
      TransactionSynchronizationManager.bindResource(this, now);
      TransactionSynchronizationManager.registerSynchronization(new Bound(now));
    }
    return now;
  }

  String label(int version) {
    return life.find(version).map(CatalogueVersion::label).orElse("");
  }

  /** Takes a version another node has put in force, or one whose day has come. */
  void refresh() {
    turn.lock();
    try {
      if (snapshot == null) {
        life.plant();
      }
      day = clock.today();
      checked = System.nanoTime();
      int number = life.inForceOn(day);
      if (snapshot == null || snapshot.version().number() != number) {
        load(number);
      }
    } finally {
      turn.unlock();
    }
  }

  /** What is published for today is the law at once, and not only some seconds later. */
  @TransactionalEventListener(fallbackExecution = true)
  void published(Published event) {
    day = null;
  }

  /** Whoever comes while another looks takes what there is. */
  private Snapshot latest() {
    if (snapshot == null) {
      refresh();
    } else if (!turn.isLocked() && (System.nanoTime() - checked > FRESH_NANOS || !clock.today().equals(day))) {
      refresh();
    }
    return snapshot;
  }

  private void load(int number) {
    CatalogueVersion version =
        life.find(number).orElseThrow(() -> new IllegalStateException("No version of the catalogue is in force"));
    List<Item> all = items.of(number);
    CatalogueCsv.write(all, file);
    snapshot = new Snapshot(version, all, certificates.of(number));
  }

  /** Another transaction inside this one sees what is in force then; this one goes on with its own. */
  private final class Bound implements TransactionSynchronization {
    private final Snapshot own;

    Bound(Snapshot own) {
      this.own = own;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(CatalogueInForce.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(CatalogueInForce.this, own);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(CatalogueInForce.this);
    }
  }

  /** A version was published; told on the node that did it, after its transaction. */
  record Published(int number) {}

  record Snapshot(
      CatalogueVersion version,
      List<Item> items,
      Map<String, Item> byCode,
      List<CertificateKind> certificates,
      CatalogueIndex index) {

    Snapshot(CatalogueVersion version, List<Item> items, List<CertificateKind> certificates) {
      this(
          version,
          items,
          items.stream().collect(Collectors.toUnmodifiableMap(Item::code, Function.identity())),
          certificates,
          new CatalogueIndex(items));
    }
  }
}
