package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What may wait for the joint meeting when an item ends. */
@Component
record Pending(Exits exits, Objections objections) {}
