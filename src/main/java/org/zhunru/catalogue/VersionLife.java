package org.zhunru.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;

/** Which version is the law on a day: the default package at first, later those whose day has come. */
@Component
class VersionLife {

  private final CatalogueVersionRows versions;
  private final CatalogueSeed seed;
  private final TransactionTemplate alone;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  VersionLife(
      CatalogueVersionRows versions,
      CatalogueSeed seed,
      PlatformTransactionManager transactions,
      DistrictClock clock,
      ApplicationEventPublisher events) {
    this.versions = versions;
    this.seed = seed;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
    this.events = events;
  }

  void plant() {
    seed.plant();
  }

  Optional<CatalogueVersion> find(int number) {
    return versions.find(number);
  }

  /** Puts in force what is due, in a transaction of its own: the law changes even if what asked for it fails. */
  int inForceOn(LocalDate today) {
    if (!versions.due(today).isEmpty()) {
      alone.executeWithoutResult(status -> versions.due(today).forEach(this::putInForce));
    }
    return versions.numberInForce();
  }

  private void putInForce(int number) {
    int before = versions.numberInForce();
    if (!versions.putInForce(number, clock.instant())) {
      return;
    }
    LocalDate day = versions.find(number).orElseThrow().inForceFrom();
    versions.supersede(before, day);
    events.publishEvent(
        new Act(
            "system", null, "catalogue.version-in-force", "catalogue-" + number, "OK",
            Map.of("before", String.valueOf(before), "inForceFrom", day.toString())));
    events.publishEvent(new CatalogueInForceChanged(number, before, day));
  }
}
