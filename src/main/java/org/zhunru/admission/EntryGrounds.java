package org.zhunru.admission;

import org.springframework.stereotype.Component;

/** What an entry of the register rests on beside the request: what the rules want done afterwards, and what residents agreed to. */
@Component
record EntryGrounds(FollowUps followUps, AskedConsultations consultations) {}
