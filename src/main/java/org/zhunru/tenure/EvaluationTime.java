package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** When something is evaluated, and what the case says of it. */
@Component
record EvaluationTime(TenureTime time, TenureNotes notes) {}
