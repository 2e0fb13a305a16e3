package org.zhunru.consultation;

import java.util.List;

/**
 * How the street has several communities consulted together.
 *
 * @param communities names of those that take part, the host first
 * @param shares what has to come and agree; its numbers are null where it was set before they were asked for
 */
public record StreetProcedure(String text, List<String> communities, StreetShares shares) {}
