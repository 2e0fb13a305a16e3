package org.zhunru.admission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.inventory.Inventory;
import org.zhunru.register.Workloads;

/** Asks inventory and register what a request would add. */
@Component
class Burdens {

  private final Inventory inventory;
  private final Workloads workloads;
  private final Organisations organisations;

  Burdens(Inventory inventory, Workloads workloads, Organisations organisations) {
    this.inventory = inventory;
    this.workloads = workloads;
    this.organisations = organisations;
  }

  /** @param department the organisation that asks; communities outside its reach are left out */
  Burden of(Application application, Organisation department) {
    List<String> reach =
        organisations.communitiesInReachOf(department).stream().map(Organisation::code).toList();
    List<String> communities =
        application.communities() == null
            ? List.of()
            : application.communities().stream().distinct().filter(reach::contains).toList();
    return new Burden(
        inventory.duplicates(application.dataFields(), communities, department.code()),
        application.hoursPerWeek() == null || application.hoursPerWeek().signum() < 0
            ? List.of()
            : workloads.outlook(communities, application.hoursPerWeek()));
  }
}
