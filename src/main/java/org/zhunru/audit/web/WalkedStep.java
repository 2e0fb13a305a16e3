package org.zhunru.audit.web;

/**
 * One passed or current step of a drawing.
 *
 * @param kind key of its kind: person, rules, system, start, end, wait, gateway
 * @param active true where the case waits here now
 */
record WalkedStep(String id, String name, String kind, boolean active) {}
