package org.zhunru.voice;

import java.util.List;
import java.util.Set;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/**
 * Everything a page of a voice shows.
 *
 * @param voice without name, contact and code for whoever is not of its committee
 * @param ticket null where no street was called
 * @param former what the ticket was before it was triaged again or given to another department, first first
 * @param merged numbers of those that were merged into it
 * @param shown numbers of other cases on the page that this person may see
 * @param clerk whether whoever looks is of its committee
 */
public record VoiceView(
    CaseHeader header,
    Voice voice,
    Ticket ticket,
    List<Ticket> former,
    List<Milestone> timeline,
    List<String> merged,
    Set<String> shown,
    boolean clerk) {}
