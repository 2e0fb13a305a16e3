package org.zhunru.catalogue;

import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;

/** The room alone, on an empty database of its own. */
record CatalogueFixture(DataSource database, Path data, DistrictClock clock, List<Object> told) {

  static CatalogueFixture empty(Path data) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V05__catalogue.sql"), new ClassPathResource("db/migration/V18__catalogue.sql"),
            new ClassPathResource("db/migration/V30_3__catalogue_discarded.sql"))
        .execute(database);
    return new CatalogueFixture(database, data, BeanUtils.instantiateClass(DistrictClock.class), new ArrayList<>());
  }

  JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  CatalogueItemRows items() {
    return new CatalogueItemRows(new JdbcTemplate(database));
  }

  VersionDesk desk() {
    return new VersionDesk(
        new CatalogueVersionRows(jdbc()),
        items(),
        new VersionDesk.Surroundings(
            new CatalogueCertificateRows(new JdbcTemplate(database)), new LeadBodies(mock(Organisations.class), items()),
            new CatalogueAuthorRows(jdbc())),
        clock,
        told::add);
  }

  /** Nobody holds a draft. */
  private DraftCare care() {
    return new DraftCare(
        new CatalogueVersionRows(jdbc()), desk(), clock, new DefaultListableBeanFactory().getBeanProvider(DraftHold.class));
  }

  CatalogueDrafts drafts() {
    return new CatalogueDrafts(
        new CatalogueVersionRows(jdbc()), items(), new CatalogueUploadRows(jdbc(), items(), clock), desk(), care());
  }

  /** One more node on the same database. */
  CatalogueInForce node() {
    var transactions = new DataSourceTransactionManager(database);
    CatalogueVersionRows versions = new CatalogueVersionRows(jdbc());
    CatalogueCertificateRows certificates = new CatalogueCertificateRows(new JdbcTemplate(database));
    CatalogueSeed seed = new CatalogueSeed(versions, items(), certificates, transactions, clock);
    VersionLife life = new VersionLife(versions, seed, transactions, clock, told::add);
    return new CatalogueInForce(life, items(), certificates, clock, data);
  }

  Catalogue started() {
    CatalogueInForce inForce = node();
    inForce.afterSingletonsInstantiated();
    return new Catalogue(inForce, items());
  }
}
