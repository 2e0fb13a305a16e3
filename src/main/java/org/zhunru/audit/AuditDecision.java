package org.zhunru.audit;

import java.time.Instant;
import org.zhunru.engine.Decision;

/**
 * A decision of the rules as it was taken: every table with its version, inputs, matched rows and outputs.
 *
 * @param entryId the entry of the trail it belongs to
 * @param elementId the drawn business rule task
 * @param packageVersion number and name of the rule package in force then; the tables carry their own versions
 * @param outcome null where the tables state none
 * @param rule the row's name in the central table, e.g. {@code R17}, null where the tables state none
 */
public record AuditDecision(
    long id,
    long entryId,
    Instant at,
    String caseRef,
    String elementId,
    String packageVersion,
    String outcome,
    String reasonCode,
    String rule,
    Decision decision) {}
