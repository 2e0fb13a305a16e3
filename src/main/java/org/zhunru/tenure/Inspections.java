package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What is watched of an item, before and while it is in force. */
@Component
record Inspections(Evaluations evaluations, Breaches breaches, AgreementReturns returns, Exits exits) {}
