package org.zhunru.admission;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.identity.Organisation;
import org.zhunru.inventory.Inventory;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.Likeness;

/** What lists and register already know of what a request asks for. */
@Component
class ItemKnowledge {

  private final Catalogue catalogue;
  private final AdmittedItems register;
  private final Inventory inventory;
  private final OpenTitles open;
  private final ProceedingsTime time;

  ItemKnowledge(
      Catalogue catalogue, AdmittedItems register, Inventory inventory, OpenTitles open, ProceedingsTime time) {
    this.catalogue = catalogue;
    this.register = register;
    this.inventory = inventory;
    this.open = open;
    this.time = time;
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
   * Whether the department had a matter of a like title within the district's window, however much longer one of the two
   * is worded: a temporary or emergency one in the register, or another that is asked for at the same time (against splitting one matter into several). The same list
   * item alone says nothing: a second flood is no splitting.
   *
   * @param ref number of the request itself, null before it is filed
   */
  boolean repeatedTemporary(String ref, Application application, Organisation department) {
    Instant since = time.clock().instant().minus(Duration.ofDays(time.days("admission.temporary-window")));
    double enough = time.parameters().value("admission.temporary-likeness").doubleValue();
    return Stream.concat(
            register.temporaryOf(department.code(), since).stream().map(AdmittedItem::title),
            open.before(ref, department.code()))
        .anyMatch(earlier -> Likeness.between(application.title(), earlier) >= enough);
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
}
