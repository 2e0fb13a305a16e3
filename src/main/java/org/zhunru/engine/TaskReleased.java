package org.zhunru.engine;

/** Somebody gave a claimed task back. Published in the engine's transaction. */
public record TaskReleased(String taskId, String caseRef, String elementId, String username) {}
