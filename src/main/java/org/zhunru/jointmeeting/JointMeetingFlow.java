package org.zhunru.jointmeeting;

import java.time.Instant;

/** What this room asks of its process. */
public interface JointMeetingFlow {

  /**
   * @param papersDue end of the term for the members' papers
   * @param meetingDue end of the day by which the meeting is opened
   */
  void begin(String ref, String leadUnit, SessionMode mode, Instant papersDue, Instant meetingDue);

  /** A matter that is being voted on was withdrawn. */
  void withdrawn(String ref, long matter);
}
