package org.zhunru.admission.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.DocumentHeader;
import org.zhunru.casefile.NoSuchDocument;

/** Hands out documents, each only as one of the matter it belongs to. */
@Component
class AdmissionDocuments {

  private final CaseDocuments documents;

  AdmissionDocuments(CaseDocuments documents) {
    this.documents = documents;
  }

  /** The caller has made sure that the reader may see the matter or draft {@code ref}. */
  ResponseEntity<Resource> download(String ref, String id) {
    DocumentHeader header = of(ref, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(header.mediaType()))
        .contentLength(header.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(header.fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(new InputStreamResource(documents.open(id)));
  }

  /** @throws ResponseStatusException 404 for a document of another matter too */
  DocumentHeader of(String ref, String id) {
    try {
      DocumentHeader header = documents.header(id);
      if (header.ref().equals(ref)) {
        return header;
      }
    } catch (NoSuchDocument e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, id, e);
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, id);
  }
}
