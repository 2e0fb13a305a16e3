package org.zhunru.refusal.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.casefile.DocumentRefused;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.CurrentUser;

/** Photos and papers of a report that is still being written; they outlive a report that was sent back for a fault. */
@Component
class ReportFiles {

  static final int MOST = 5;
  private static final String PREFIX = "refusal-draft-";

  private final CaseDocuments documents;
  private final RefusalWords words;
  private final Parameters parameters;
  private final DistrictClock clock;

  ReportFiles(CaseDocuments documents, RefusalWords words, Parameters parameters, DistrictClock clock) {
    this.documents = documents;
    this.words = words;
    this.parameters = parameters;
    this.clock = clock;
  }

  static String begin() {
    return UUID.randomUUID().toString();
  }

  /** What this person attached so far under that name; nothing of anybody else. */
  List<DocumentHeader> of(String draft, CurrentUser user) {
    return documents.list(ref(draft)).stream().filter(one -> one.uploadedBy().equals(user.username())).toList();
  }

  /**
   * A form without a file sends an empty one without a name.
   *
   * @throws org.zhunru.casefile.DocumentRefused for a file that is not taken, an empty one and one too many included
   */
  @Transactional
  public void keep(String draft, MultipartFile file, CurrentUser user) throws IOException {
    String name = file == null ? null : file.getOriginalFilename();
    if (name != null && !name.isBlank()) {
      if (of(draft, user).size() >= MOST) {
        throw new DocumentRefused(words.text("new.file.full", MOST));
      }
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

  /** Removes what nobody submitted within the district's days; once an hour. */
  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  public void tidy() {
    Instant before = clock.instant().minus(Duration.ofDays(parameters.number("refusal.draft-files")));
    documents.abandoned(PREFIX, before).forEach(one -> documents.remove(one.id()));
  }

  private static String ref(String draft) {
    return PREFIX + UUID.fromString(draft);
  }
}
