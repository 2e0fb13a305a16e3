package org.zhunru.rulebook;

import java.util.List;
import org.zhunru.engine.Decision;

/**
 * What the rules in force say of a request.
 *
 * @param outcome ADMIT_ASSIST, ADMIT_AS_AUTONOMY, CONDITIONAL, NEEDS_CONSULTATION, JOINT_REVIEW or REJECT
 * @param reasonCode e.g. {@code CD_RESOURCES}
 * @param rule row of the central table, e.g. {@code R17}
 * @param conditions codes of binding conditions (T7)
 * @param gaps codes of formal gaps (T1)
 * @param redFlags codes of red flags (T4)
 * @param alternative code of the lawful alternative of a refusal (T9), or null
 * @param explanation one or two Chinese sentences for the applicant
 * @param decision every table that was asked, with its matched row
 */
public record Verdict(
    String outcome,
    String reasonCode,
    String rule,
    List<String> conditions,
    List<String> gaps,
    List<String> redFlags,
    String alternative,
    String explanation,
    Decision decision) {}
