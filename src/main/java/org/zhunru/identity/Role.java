package org.zhunru.identity;

import java.util.Locale;
import org.zhunru.identity.Organisation.Kind;

/** What a person may do for the organisation the role was granted in (domain rules §2.2). */
public enum Role {
  DEPARTMENT_CLERK,
  DEPARTMENT_LEADER,
  LEAD_CLERK,
  LEAD_LEADER,
  LEGAL_REVIEWER,
  FINANCE_REVIEWER,
  DATA_REVIEWER,
  STREET_OFFICE,
  COMMUNITY_COMMITTEE,
  SUPERVISION_COMMITTEE,
  PARTY_ORGANISATION,
  JOINT_MEETING_MEMBER,
  AUDITOR,
  ADMINISTRATOR;

  /** Whether somebody of an organisation of that kind may be given the role. */
  public boolean fits(Kind kind) {
    return switch (this) {
      case DEPARTMENT_CLERK, DEPARTMENT_LEADER, LEGAL_REVIEWER, FINANCE_REVIEWER, DATA_REVIEWER ->
          kind == Kind.DEPARTMENT;
      case LEAD_CLERK, LEAD_LEADER -> kind == Kind.LEAD_UNIT;
      case STREET_OFFICE -> kind == Kind.STREET;
      case COMMUNITY_COMMITTEE, SUPERVISION_COMMITTEE, PARTY_ORGANISATION -> kind == Kind.COMMUNITY;
      case JOINT_MEETING_MEMBER -> true;
      case AUDITOR -> kind == Kind.DISTRICT || kind == Kind.DEPARTMENT;
      case ADMINISTRATOR -> kind == Kind.CITY || kind == Kind.DISTRICT || kind == Kind.DEPARTMENT;
    };
  }

  /** The role as it stands in a candidate group: {@code community-committee}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The candidate group of this role in an organisation: {@code community-committee:gongcheng}. */
  public String in(String organisation) {
    return code() + ":" + organisation;
  }
}
