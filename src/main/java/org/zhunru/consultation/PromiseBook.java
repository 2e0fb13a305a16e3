package org.zhunru.consultation;

import org.springframework.stereotype.Component;
import org.zhunru.promise.Promises;

/** The promises of consultations, their terms, what people said, and the tables that say what follows a result. */
@Component
record PromiseBook(Promises promises, PromiseTerms terms, WordRows words, CourseRules course) {}
