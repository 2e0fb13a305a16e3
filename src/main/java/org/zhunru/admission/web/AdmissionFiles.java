package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.identity.CurrentUsers;

/** The documents of a case for whoever may see the case. */
@RestController
@Tag(name = "准入申请")
class AdmissionFiles {

  private final CaseReading reading;
  private final AdmissionDocuments files;
  private final CaseDocuments documents;
  private final Corrections corrections;
  private final CurrentUsers users;

  AdmissionFiles(
      CaseReading reading,
      AdmissionDocuments files,
      CaseDocuments documents,
      Corrections corrections,
      CurrentUsers users) {
    this.reading = reading;
    this.files = files;
    this.documents = documents;
    this.corrections = corrections;
    this.users = users;
  }

  @Operation(summary = "申请的附件清单")
  @GetMapping("/api/v1/admission-requests/{ref}/documents")
  List<DocumentAnswer> list(@PathVariable String ref) {
    reading.read(ref, "audit.opened", users.require());
    return documents.list(ref).stream().map(DocumentAnswer::of).toList();
  }

  @Operation(
      summary = "给要补正的申请上传附件",
      description = "仅限申请部门，收到补正通知后、重新提交前；kind：BASIS、FUNDING、EMERGENCY_ORDER、AGREEMENT、OTHER")
  @PostMapping(
      path = "/api/v1/admission-requests/{ref}/documents",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DocumentAnswer attach(
      @PathVariable String ref,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "") String kind)
      throws IOException {
    return DocumentAnswer.of(corrections.attach(ref, file, kind, users.require()));
  }

  @Operation(summary = "下载申请的附件")
  @GetMapping({
    "/api/v1/admission-requests/{ref}/documents/{id}",
    "/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/documents/{id}"
  })
  ResponseEntity<Resource> download(@PathVariable String ref, @PathVariable String id) {
    reading.read(ref, "audit.downloaded", users.require());
    return files.download(ref, id);
  }
}
