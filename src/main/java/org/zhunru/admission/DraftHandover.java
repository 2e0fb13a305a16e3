package org.zhunru.admission;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.identity.CurrentUser;

/** A submitted draft gives its attachments to the case and is gone. */
@Component
class DraftHandover {

  private final Drafts drafts;
  private final CaseDocuments documents;

  DraftHandover(Drafts drafts, CaseDocuments documents) {
    this.drafts = drafts;
    this.documents = documents;
  }

  /** @throws AdmissionRefusal when there is no such draft of this person */
  void handOver(Long draftId, String ref, CurrentUser user) {
    if (draftId == null) {
      return;
    }
    Draft draft = drafts.find(draftId, user).orElseThrow(() -> new AdmissionRefusal("admission.draft.gone"));
    documents.move(draft.documentsRef(), ref);
    drafts.remove(draftId, user);
  }
}
