package org.zhunru.casefile;

/**
 * An organisation may now see the matter. Published in the transaction of the act.
 *
 * @param part APPLICANT, STREET, COMMUNITY or REVIEWER
 */
public record PartyJoined(CaseHeader header, String organisation, String part) {}
