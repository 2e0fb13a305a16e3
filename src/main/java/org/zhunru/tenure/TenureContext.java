package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What day it is, and what the case says of it. */
@Component
record TenureContext(TenureTime time, TenureNotes notes) {}
