package org.zhunru.consultation;

/** How many live in a community, as somebody typed it. @param representatives empty where it is not known */
public record NewHeadcount(
    String adults, String households, String groups, String representatives, String takenOn, String source) {}
