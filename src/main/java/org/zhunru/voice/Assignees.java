package org.zhunru.voice;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who is called and who can be assigned: never a community. */
@Component
class Assignees {

  private final Organisations organisations;
  private final VoiceFaults faults;

  Assignees(Organisations organisations, VoiceFaults faults) {
    this.organisations = organisations;
    this.faults = faults;
  }

  TicketWork.Called called(String community) {
    Organisation place = organisations.current(organisations.get(community));
    String leadUnit = organisations.leadUnitOf(place).code();
    String organisation = organisations.streetOf(place).map(Organisation::code).orElse(leadUnit);
    return new TicketWork.Called(organisation, organisations.streetGroupOf(place), leadUnit);
  }

  /** Departments of the district in which somebody can sign: code and name, by name of code. */
  Map<String, String> choices(String community) {
    Map<String, String> choices = new java.util.LinkedHashMap<>();
    organisations
        .holding(Role.DEPARTMENT_CLERK, district(community))
        .stream()
        .filter(one -> one.kind() == Organisation.Kind.DEPARTMENT && one.open())
        .forEach(one -> choices.put(one.code(), one.name()));
    return choices;
  }

  /** @throws EnteredInvalid for anything but such a department */
  String department(String typed, String community) {
    String code = WrittenText.plain(typed);
    boolean ofResidents =
        organisations.find(code).filter(one -> one.kind() == Organisation.Kind.COMMUNITY).isPresent();
    faults.require(!ofResidents, "department", "no-community");
    faults.require(choices(community).containsKey(code), "department", "no-department");
    return code;
  }

  String name(String code) {
    return organisations.names(List.of(code)).getOrDefault(code, code);
  }

  private Organisation district(String community) {
    Organisation place = organisations.get(community);
    return organisations.districtOf(place).orElse(place);
  }
}
