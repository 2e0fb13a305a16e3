package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What is watched of an item in force. */
@Component
record Inspections(Evaluations evaluations, Breaches breaches) {}
