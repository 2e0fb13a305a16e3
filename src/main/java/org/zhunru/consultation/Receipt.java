package org.zhunru.consultation;

/** What a resident takes home of an act that staff recorded for him; how he voted does not stand on it. */
public record Receipt(Topic topic, String title, Sitting sitting, Participant participant, Vote vote) {}
