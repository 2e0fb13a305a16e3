package org.zhunru.engine;

/**
 * @param processKey the drawing; empty where a room decided beside it ({@link CaseDecisions})
 * @param elementId the drawn business rule task; empty there
 */
public record DecisionTaken(String caseRef, String processKey, String elementId, Decision decision) {}
