package org.zhunru.standing;

/** What was typed of a substitute who is to act. */
public record NewStandIn(String account, String from, String to, String reason) {}
