package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What was reported of an item and what was asked for it. */
@Component
record Inspected(Breaches breaches, Renewals renewals, Exits exits) {}
