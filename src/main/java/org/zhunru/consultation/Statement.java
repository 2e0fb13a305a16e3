package org.zhunru.consultation;

import java.time.Instant;

/** What somebody said in a meeting. */
public record Statement(int sitting, String name, String text, Instant notedAt) {}
