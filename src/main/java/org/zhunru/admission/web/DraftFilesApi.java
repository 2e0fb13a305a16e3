package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

/** Documents of drafts for other programs. */
@RestController
@RequestMapping("/api/v1/admission-drafts/{id:[0-9]{1,18}}/documents")
@Tag(name = "准入申请草稿")
class DraftFilesApi {

  private final DraftDesk desk;
  private final Attaching attaching;
  private final AdmissionDocuments files;
  private final CurrentUsers users;

  DraftFilesApi(DraftDesk desk, Attaching attaching, AdmissionDocuments files, CurrentUsers users) {
    this.desk = desk;
    this.attaching = attaching;
    this.files = files;
    this.users = users;
  }

  @Operation(summary = "草稿的附件清单")
  @GetMapping
  List<DocumentAnswer> list(@PathVariable long id) {
    return desk.documents(desk.get(id, users.require())).stream().map(DocumentAnswer::of).toList();
  }

  @Operation(
      summary = "给草稿上传附件",
      description = "kind：BASIS 依据文件、FUNDING 经费文件、EMERGENCY_ORDER 应急响应文件、AGREEMENT 协议草案、OTHER 其他")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DocumentAnswer attach(
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "") String kind)
      throws IOException {
    CurrentUser user = users.require();
    String ref = desk.get(id, user).documentsRef();
    List<Fault> faults = attaching.faults(ref, file, kind);
    if (!faults.isEmpty()) {
      throw new ApplicationInvalid(faults);
    }
    return DocumentAnswer.of(attaching.store(ref, file, kind, user));
  }

  @Operation(summary = "下载草稿的附件")
  @GetMapping("/{document}")
  ResponseEntity<Resource> download(@PathVariable long id, @PathVariable String document) {
    return files.download(desk.get(id, users.require()).documentsRef(), document);
  }

  @Operation(summary = "移除草稿的附件")
  @DeleteMapping("/{document}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable long id, @PathVariable String document) {
    attaching.remove(desk.get(id, users.require()).documentsRef(), document);
  }
}
