package org.zhunru.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may be attached: the endings of its name and the type it is served with. */
enum DocumentType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  OFD("application/ofd", "ofd"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final Set<String> endings;

  DocumentType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = Set.of(endings);
  }

  static Optional<DocumentType> ofEnding(String ending) {
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }
}
