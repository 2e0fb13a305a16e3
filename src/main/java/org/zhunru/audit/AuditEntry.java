package org.zhunru.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the trail.
 *
 * @param id number in the order of writing
 * @param actor account, {@code system} where a rule or a term acted
 * @param organisation code of the organisation acted for, null for the system
 * @param act what, e.g. {@code task.answered}, {@code decision.taken}, {@code admission.accepted}
 * @param caseRef number of the case, null where the act concerns none
 * @param object on what: a task, a decision, a user name; may be null
 * @param result {@code OK}, the outcome, or a short code of why not
 * @param detail further named values
 */
public record AuditEntry(
    long id,
    Instant at,
    String actor,
    String organisation,
    String act,
    String caseRef,
    String object,
    String result,
    Map<String, String> detail) {}
