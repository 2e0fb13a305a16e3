package org.zhunru.catalogue;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.DistrictClock;

/** Puts the default rule package into an empty database, once, also when two nodes start at the same moment. */
class CatalogueSeed {

  private static final int FIRST = 1;

  private final CatalogueRows rows;
  private final TransactionTemplate transaction;
  private final DistrictClock clock;

  CatalogueSeed(CatalogueRows rows, PlatformTransactionManager transactions, DistrictClock clock) {
    this.rows = rows;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  void plant() {
    if (rows.inForce().isPresent()) {
      return;
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            rows.insert(new CatalogueRows.Version(FIRST, "默认规则包", clock.instant()));
            CatalogueCsv.defaultItems().forEach(item -> rows.insert(FIRST, item));
            CatalogueCsv.defaultCertificates().forEach(kind -> rows.insert(FIRST, kind));
          });
    } catch (DuplicateKeyException otherNode) {
      // The key of the version row made us wait until the other node had committed the same package.
      if (rows.inForce().isEmpty()) {
        throw otherNode;
      }
    }
  }
}
