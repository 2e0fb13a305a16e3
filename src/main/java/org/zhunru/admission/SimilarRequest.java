package org.zhunru.admission;

/** An earlier request that reads like the one being typed. */
public record SimilarRequest(String ref, String title, String department, String state, String outcome) {}
