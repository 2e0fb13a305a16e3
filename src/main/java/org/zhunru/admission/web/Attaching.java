package org.zhunru.admission.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** Attaches documents to a draft, or to a request that is being corrected. */
@Component
class Attaching {

  static final List<String> KINDS = List.of("BASIS", "FUNDING", DraftDesk.EMERGENCY_ORDER, "AGREEMENT", "OTHER");
  static final int MOST = 10;

  private final CaseDocuments documents;
  private final AdmissionDocuments files;
  private final ApplicationForm form;
  private final RequestWords words;
  private final ApplicationEventPublisher events;

  Attaching(
      CaseDocuments documents,
      AdmissionDocuments files,
      ApplicationForm form,
      RequestWords words,
      ApplicationEventPublisher events) {
    this.documents = documents;
    this.files = files;
    this.form = form;
    this.words = words;
    this.events = events;
  }

  List<Fault> faults(String ref, MultipartFile file, String kind) {
    List<Fault> faults = new ArrayList<>();
    if (!KINDS.contains(kind)) {
      faults.add(new Fault("kind", words.text("fault.choice")));
    }
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank()) {
      faults.add(new Fault("file", words.text("documents.file-missing")));
    } else if (documents.list(ref).size() >= MOST) {
      faults.add(new Fault("file", words.text("documents.too-many", MOST)));
    }
    return faults;
  }

  /** @throws org.zhunru.casefile.DocumentRefused for a file that is not taken */
  DocumentHeader store(String ref, MultipartFile file, String kind, CurrentUser user) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return documents.store(ref, kind, file.getOriginalFilename(), content, user.username());
    }
  }

  /** Attaches to a request that was submitted already; the trail holds it. */
  @Transactional
  public DocumentHeader storeInCase(String ref, MultipartFile file, String kind, CurrentUser user) throws IOException {
    DocumentHeader header = store(ref, file, kind, user);
    events.publishEvent(
        new Act(
            user.username(),
            user.organisation().code(),
            "admission.document-attached",
            ref,
            "OK",
            Map.of("file", header.fileName(), "sha256", header.sha256())));
    return header;
  }

  /** The document must be one of {@code ref}; else it is not there. */
  void remove(String ref, String id) {
    documents.remove(files.of(ref, id).id());
  }

  FormView view(String kind, List<Fault> faults) {
    return form.view(Map.of("kind", List.of(kind)), faults);
  }
}
