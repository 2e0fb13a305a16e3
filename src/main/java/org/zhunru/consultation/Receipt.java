package org.zhunru.consultation;

/**
 * What a resident takes home of an act that staff recorded for him; how he voted does not stand on it.
 *
 * @param proxy who voted for him; null where nobody did
 */
public record Receipt(Topic topic, String title, Sitting sitting, Participant participant, Participant proxy, Vote vote) {}
