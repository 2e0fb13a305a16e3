package org.zhunru.admission;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation;
import org.zhunru.inventory.Inventory;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;

/** What lists and register already know of what a request asks for. */
@Component
class ItemKnowledge {

  private final Catalogue catalogue;
  private final AdmittedItems register;
  private final Parameters parameters;
  private final DistrictClock clock;
  private final Inventory inventory;

  ItemKnowledge(
      Catalogue catalogue, AdmittedItems register, Parameters parameters, DistrictClock clock, Inventory inventory) {
    this.catalogue = catalogue;
    this.register = register;
    this.parameters = parameters;
    this.clock = clock;
    this.inventory = inventory;
  }

  boolean listed(String code) {
    return !code.isEmpty() && catalogue.inForce(code);
  }

  /** What the responsibility matrix in force says of the community; null where it says nothing of the item. */
  String communityResponsibility(String code) {
    return listed(code) ? catalogue.communityRole(code).name() : null;
  }

  int catalogueVersion() {
    return catalogue.version();
  }

  /**
   * Whether the department had a similar temporary or emergency matter within the district's window: the same list item, or
   * a title that shares enough of its characters (against splitting one matter into several).
   */
  boolean repeatedTemporary(Application application, Organisation department) {
    Instant since = clock.instant().minus(Duration.ofDays(parameters.number("admission.temporary-window")));
    Likeness title = Likeness.to(application.title());
    double enough = parameters.value("admission.temporary-likeness").doubleValue();
    return register.temporaryOf(department.code(), since).stream()
        .anyMatch(earlier -> sameItem(application, earlier) || title.of(earlier.title()) >= enough);
  }

  /**
   * Whether the communities already give a field to another department. What the department says of itself counts only
   * where nothing is found.
   */
  Boolean duplicatesExistingData(Application application, Organisation department) {
    boolean found =
        application.communities() != null
            && !inventory
                .duplicates(application.dataFields(), application.communities(), department.code())
                .isEmpty();
    return found ? Boolean.TRUE : application.duplicatesExistingData();
  }

  private static boolean sameItem(Application application, AdmittedItem earlier) {
    return !application.itemCode().isEmpty() && application.itemCode().equals(earlier.itemCode());
  }
}
