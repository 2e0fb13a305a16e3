package org.zhunru.engine;

/** Somebody claimed a task. Published in the engine's transaction. */
public record TaskClaimed(String taskId, String caseRef, String elementId, String username) {}
