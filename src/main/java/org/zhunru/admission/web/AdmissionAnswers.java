package org.zhunru.admission.web;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.identity.CurrentUser;

/** Puts together what the API tells of a request. */
@Component
class AdmissionAnswers {

  private final CaseReading reading;
  private final CaseDocuments documents;
  private final RequestWords words;

  AdmissionAnswers(CaseReading reading, CaseDocuments documents, RequestWords words) {
    this.reading = reading;
    this.documents = documents;
    this.words = words;
  }

  AdmissionAnswer of(String ref, CurrentUser user) {
    return AdmissionAnswer.of(
        reading.read(ref, "audit.opened", user), documents.list(ref).stream().map(DocumentAnswer::of).toList());
  }

  String text(String key, Object... values) {
    return words.text(key, values);
  }
}
