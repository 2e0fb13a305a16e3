package org.zhunru.consultation;

/**
 * A building or group in which the topic touches somebody directly.
 *
 * @param place as it was entered first
 * @param represented whether somebody on the list who lives there signed in or voted
 */
public record Building(String place, boolean represented) {}
