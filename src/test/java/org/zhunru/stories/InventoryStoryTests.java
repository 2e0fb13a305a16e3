package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Diagrams;
import org.zhunru.inventory.AllowedPlaques;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Inventory;
import org.zhunru.inventory.PlaqueRemovals;
import org.zhunru.inventory.Registration;
import org.zhunru.register.AdmittedItems;
import org.zhunru.support.Passed;

@SpringBootTest
@Import(District.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventoryStoryTests implements InventoryStories {

  @Autowired private District district;
  @Autowired private Inventory inventory;
  @Autowired private Registration registration;
  @Autowired private Entries entries;
  @Autowired private PlaqueRemovals removals;
  @Autowired private AllowedPlaques allowed;
  @Autowired private AdmittedItems items;
  @Autowired private CaseFiles cases;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  @Override
  public Rooms rooms() {
    return new Rooms(inventory, registration, entries, removals, allowed, items, cases);
  }

  /** Red with: the story of a ruling against an objection left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "inventory-removal")).as("never passed in a story").isEmpty();
  }
}
