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
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import(District.class)
@OnPostgres
class InventoryStoryIT implements InventoryStories {

  @Autowired private District district;
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
