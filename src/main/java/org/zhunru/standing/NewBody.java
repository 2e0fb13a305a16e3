package org.zhunru.standing;

/** A body as somebody typed it. */
public record NewBody(String kind, String name, String rule, String meetingsPerYear, String foundedOn) {}
