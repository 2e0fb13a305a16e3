package org.zhunru.identity;

import java.util.Locale;

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
  JOINT_MEETING_MEMBER,
  AUDITOR,
  ADMINISTRATOR;

  /** The role as it stands in a candidate group: {@code community-committee}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The candidate group of this role in an organisation: {@code community-committee:gongcheng}. */
  public String in(String organisation) {
    return code() + ":" + organisation;
  }
}
