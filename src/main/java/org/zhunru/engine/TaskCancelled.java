package org.zhunru.engine;

/** A task ended without an answer: its term ran out or the matter moved on. Published in the engine's transaction. */
public record TaskCancelled(String taskId, String caseRef, String elementId, String name) {}
