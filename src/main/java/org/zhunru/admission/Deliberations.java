package org.zhunru.admission;

import org.springframework.stereotype.Component;

/** What others decided of a request: its communities' residents, and the joint meeting. */
@Component
record Deliberations(AskedConsultations consultations, Meetings meetings) {}
