package org.zhunru.catalogue;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.BeanUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.zhunru.district.DistrictClock;

/** The room alone, on an empty database of its own. */
record CatalogueFixture(DataSource database, Path data) {

  static CatalogueFixture empty(Path data) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V05__catalogue.sql")).execute(database);
    return new CatalogueFixture(database, data);
  }

  JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  /** One more node on the same database. */
  CatalogueInForce node() {
    return new CatalogueInForce(
        jdbc(), new DataSourceTransactionManager(database), BeanUtils.instantiateClass(DistrictClock.class), data);
  }

  Catalogue started() {
    CatalogueInForce inForce = node();
    inForce.afterSingletonsInstantiated();
    return new Catalogue(inForce);
  }
}
