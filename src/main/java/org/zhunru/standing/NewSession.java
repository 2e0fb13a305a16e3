package org.zhunru.standing;

/** A meeting as somebody typed it. */
public record NewSession(String heldOn, String matter, String invited, String present) {}
