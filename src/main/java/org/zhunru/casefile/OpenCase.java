package org.zhunru.casefile;

/** Command: open a matter. */
public record OpenCase(String kind, String title, String subject, String state, String applicant, String openedBy) {}
