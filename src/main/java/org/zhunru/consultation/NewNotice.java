package org.zhunru.consultation;

/**
 * A notice of a meeting as somebody typed it.
 *
 * @param agenda one item a line, {@link Agendas#read}; may be empty
 * @param base name of a {@link FigureKind} for a meeting the law rules; empty or null otherwise
 */
public record NewNotice(String meetsOn, String startsAt, String place, String agenda, String base) {}
