package org.zhunru.standing;

import org.zhunru.identity.Organisation;

/** What a standing body is, and where it may stand (domain rules §1.4). */
public enum BodyKind {
  /** 居民代表会议. */
  REPRESENTATIVES_MEETING,
  /** 社区协商委员会. */
  DELIBERATION_COMMITTEE,
  /** 居民议事会. */
  RESIDENTS_COUNCIL,
  /** 社区事务监督评估委员会. */
  SUPERVISION_COMMITTEE,
  /** 联席会议, which decides what the rules refer to it. */
  JOINT_MEETING;

  /** Whether an organisation of that kind may have it. */
  public boolean fits(Organisation.Kind kind) {
    return this == JOINT_MEETING ? kind == Organisation.Kind.LEAD_UNIT : kind == Organisation.Kind.COMMUNITY;
  }

  /** The district's parameter: how often a year it is to meet. */
  public String parameter() {
    return switch (this) {
      case REPRESENTATIVES_MEETING -> "standing.representatives";
      case DELIBERATION_COMMITTEE -> "standing.deliberation";
      case RESIDENTS_COUNCIL -> "standing.council";
      case SUPERVISION_COMMITTEE -> "standing.supervision";
      case JOINT_MEETING -> "standing.joint-meeting";
    };
  }
}
