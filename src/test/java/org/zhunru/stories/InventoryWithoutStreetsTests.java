package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.inventory.AllowedPlaques;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Inventory;
import org.zhunru.inventory.PlaqueRemovals;
import org.zhunru.inventory.Registration;
import org.zhunru.register.AdmittedItems;

/** 市–区–社区: the registers of imposed burdens run the same stories with the street level off. */
@SpringBootTest
@Import(DistrictWithoutStreets.class)
class InventoryWithoutStreetsTests implements InventoryStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private Inventory inventory;
  @Autowired private Registration registration;
  @Autowired private Entries entries;
  @Autowired private PlaqueRemovals removals;
  @Autowired private AllowedPlaques allowed;
  @Autowired private AdmittedItems items;
  @Autowired private CaseFiles cases;

  @Override
  public District district() {
    return district;
  }

  @Override
  public Rooms rooms() {
    return new Rooms(inventory, registration, entries, removals, allowed, items, cases);
  }
}
