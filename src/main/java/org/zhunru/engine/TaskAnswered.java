package org.zhunru.engine;

/** A task was answered. Published in the engine's transaction. */
public record TaskAnswered(String taskId, String caseRef, String elementId, String name, String username) {}
