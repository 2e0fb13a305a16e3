package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What was written about an item before and after it was in force. */
@Component
record Papers(Signatures signatures, Objections objections, JointMeetings meetings, Renewals renewals) {}
