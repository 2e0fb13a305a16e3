package org.zhunru.refusal;

import org.zhunru.identity.Organisation;
import org.zhunru.identity.Role;

/** Who of an organisation answers for a task it handed down. */
final class AskedGroup {

  private AskedGroup() {}

  /** The candidate group; null for an organisation that hands nothing down. */
  static String of(Organisation organisation) {
    return switch (organisation.kind()) {
      case DEPARTMENT -> Role.DEPARTMENT_CLERK.in(organisation.code());
      case STREET -> Role.STREET_OFFICE.in(organisation.code());
      case LEAD_UNIT -> Role.LEAD_CLERK.in(organisation.code());
      case CITY, DISTRICT, COMMUNITY -> null;
    };
  }
}
