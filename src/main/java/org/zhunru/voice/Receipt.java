package org.zhunru.voice;

/** With this number and code whoever said it looks up what became of it. */
public record Receipt(String ref, String code) {}
