package org.zhunru.consultation;

import java.util.List;

/**
 * How the street has several communities consulted together.
 *
 * @param communities names of those that take part, the host first
 */
public record StreetProcedure(String text, List<String> communities) {}
