package org.zhunru.consultation;

import org.springframework.stereotype.Component;
import org.zhunru.promise.Promises;

/** The promises of consultations, their terms, and what people said. */
@Component
record PromiseBook(Promises promises, PromiseTerms terms, WordRows words) {}
