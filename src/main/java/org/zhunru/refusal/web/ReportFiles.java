package org.zhunru.refusal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.identity.CurrentUser;

/** Photos and papers of a report that is still being written; they outlive a report that was sent back for a fault. */
@Component
class ReportFiles {

  static final int MOST = 5;
  private static final String PREFIX = "refusal-draft-";

  private final CaseDocuments documents;

  ReportFiles(CaseDocuments documents) {
    this.documents = documents;
  }

  static String begin() {
    return UUID.randomUUID().toString();
  }

  /** What this person attached so far under that name; nothing of anybody else. */
  List<DocumentHeader> of(String draft, CurrentUser user) {
    return documents.list(ref(draft)).stream().filter(one -> one.uploadedBy().equals(user.username())).toList();
  }

  /** @throws org.zhunru.casefile.DocumentRefused for a file that is not taken */
  @Transactional
  public void keep(String draft, MultipartFile file, CurrentUser user) throws IOException {
    if (file != null && !file.isEmpty() && of(draft, user).size() < MOST) {
      try (InputStream content = file.getInputStream()) {
        documents.store(ref(draft), "EVIDENCE", file.getOriginalFilename(), content, user.username());
      }
    }
  }

  /** They become those of the case. */
  @Transactional
  public void hand(String draft, String ref, CurrentUser user) {
    if (!of(draft, user).isEmpty()) {
      documents.move(ref(draft), ref);
    }
  }

  private static String ref(String draft) {
    return PREFIX + UUID.fromString(draft);
  }
}
