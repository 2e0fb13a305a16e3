package org.zhunru.refusal;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;

/** Whether a report is about an emergency in force whose order was checked. */
@Component
class Emergencies {

  private final AdmittedItems admitted;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final SameMatter same;

  Emergencies(AdmittedItems admitted, Organisations organisations, DistrictClock clock, SameMatter same) {
    this.admitted = admitted;
    this.organisations = organisations;
    this.clock = clock;
    this.same = same;
  }

  /**
   * Only an emergency in force whose order the lead unit checked is one, named by the report or called like the task; a number
   * somebody typed, a word about urgency, another matter of the same department and a request nobody has looked at are not
   * known.
   *
   * @param item the admitted task the report names, empty where it names none
   */
  Known known(ReportTask report, Optional<AdmittedItem> item, Organisation community) {
    Optional<AdmittedItem> named = item.filter(known -> standsAt(known, community));
    boolean registered =
        named.isPresent()
            ? mayAsk(report.department(), named.get().department()) && admitted.orderChecked(named.get().ref())
            : item.isEmpty()
                && declared(report, community)
                    .filter(one -> same.perhaps(one, report))
                    .anyMatch(one -> admitted.orderChecked(one.ref()));
    if (registered) {
      return Known.YES;
    }
    return report.emergency() || named.isPresent() ? Known.UNKNOWN : Known.NO;
  }

  /** Emergencies in force here of who asked, where it calls the task one. */
  Stream<AdmittedItem> declared(ReportTask report, Organisation community) {
    return !report.emergency() ? Stream.empty() : admitted.ofCommunity(community.code()).stream()
        .filter(item -> standsAt(item, community))
        .filter(item -> item.department().equals(report.department()));
  }

  private boolean standsAt(AdmittedItem item, Organisation community) {
    return item.kind() == ItemKind.EMERGENCY
        && item.inForceOn(clock.today())
        && item.communities().contains(community.code());
  }

  /** The department itself, or a street that hands on what departments ask. */
  private boolean mayAsk(String asker, String department) {
    return asker.equals(department)
        || organisations.find(asker).filter(known -> known.kind() == Organisation.Kind.STREET).isPresent();
  }
}
