package org.zhunru.admission.web;

import java.util.List;

/**
 * What the rules in force would say of a request.
 *
 * @param outcome code, empty while too little is known
 * @param conditions full sentences
 * @param gaps what the formal check would ask for
 * @param unknown names of the fields without which the rules cannot tell
 */
record Outlook(
    String outcome,
    String label,
    String explanation,
    List<String> conditions,
    List<String> gaps,
    List<String> redFlags,
    List<String> unknown) {}
