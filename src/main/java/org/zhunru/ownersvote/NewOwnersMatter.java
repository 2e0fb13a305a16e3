package org.zhunru.ownersvote;

/** What somebody typed to open a vote. @param parent number of the case it comes from, empty where there is none */
public record NewOwnersMatter(String title, String question, String subject, String parent) {}
