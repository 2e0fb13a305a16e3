package org.zhunru.catalogue;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.DistrictClock;

/** Puts the default rule package into an empty database, once, also when two nodes start at the same moment. */
@Component
class CatalogueSeed {

  private static final int FIRST = 1;

  private final CatalogueVersionRows versions;
  private final CatalogueItemRows items;
  private final CatalogueCertificateRows certificates;
  private final TransactionTemplate transaction;
  private final DistrictClock clock;

  CatalogueSeed(
      CatalogueVersionRows versions,
      CatalogueItemRows items,
      CatalogueCertificateRows certificates,
      PlatformTransactionManager transactions,
      DistrictClock clock) {
    this.versions = versions;
    this.items = items;
    this.certificates = certificates;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  void plant() {
    if (versions.numberInForce() > 0) {
      return;
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            versions.first(FIRST, CatalogueTexts.text("seed.label"), clock.today(), clock.instant());
            items.insert(FIRST, CatalogueCsv.defaultItems());
            CatalogueCsv.defaultCertificates().forEach(kind -> certificates.insert(FIRST, kind));
          });
    } catch (DuplicateKeyException otherNode) {
      // The key of the version row made us wait until the other node had committed the same package.
      if (versions.numberInForce() == 0) {
        throw otherNode;
      }
    }
  }
}
