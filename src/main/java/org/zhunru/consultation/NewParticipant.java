package org.zhunru.consultation;

/** A participant as somebody typed it, or as it stands in a row of a file. */
public record NewParticipant(String name, String seat, String building, String affected, String contact) {}
