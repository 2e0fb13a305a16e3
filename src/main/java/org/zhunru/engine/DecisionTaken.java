package org.zhunru.engine;

/** @param elementId the drawn business rule task */
public record DecisionTaken(String caseRef, String processKey, String elementId, Decision decision) {}
