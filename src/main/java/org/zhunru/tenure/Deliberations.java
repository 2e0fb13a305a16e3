package org.zhunru.tenure;

import org.springframework.stereotype.Component;
import org.zhunru.jointmeeting.JointAgenda;

/** What the joint meeting decided on an item, and what of it waits there. */
@Component
record Deliberations(JointMeetings meetings, JointAgenda agenda) {}
