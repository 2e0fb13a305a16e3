package org.zhunru.identity;

import java.util.Map;

/**
 * Something a person did that the trail must hold and that no case event tells: a sign-in, a lock, a changed setting, an
 * auditor's search. Published in the transaction of the act.
 *
 * @param username who; {@code system} where no person acted
 * @param organisation for which organisation, may be null
 * @param act what, e.g. {@code identity.signed-in}
 * @param object on what, e.g. a case number, a user name, a parameter's name
 * @param result {@code OK} or a short code of why not
 * @param detail further named values, without personal data of residents
 */
public record Act(
    String username, String organisation, String act, String object, String result, Map<String, String> detail) {}
