package org.zhunru.consultation;

import org.springframework.stereotype.Component;
import org.zhunru.promise.Promises;

/** The promises of consultations and their terms. */
@Component
record PromiseBook(Promises promises, PromiseTerms terms) {}
