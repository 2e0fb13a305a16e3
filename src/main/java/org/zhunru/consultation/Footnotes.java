package org.zhunru.consultation;

import org.springframework.stereotype.Component;

/** What stands in the minutes beside attendance and votes: interests that were declared, results that fell. */
@Component
record Footnotes(InterestRows interests, VoidedRows voided) {}
