package org.zhunru.engine;

/** A task waits for a person. Published in the engine's transaction. */
public record TaskCreated(OpenTask task) {}
