package org.zhunru.catalogue;

import java.util.function.Function;

/** The parts of a kind of certificate, as columns of files, of the comparison of two versions, and of the form. */
public enum CertificateField {
  CODE("code", 20, CertificateKind::code),
  TITLE("title", 100, CertificateKind::title),
  DEPARTMENT("department", 200, CertificateKind::responsibleDepartment),
  INSTEAD("instead", 1000, CertificateKind::howToObtainInstead);

  private final String word;
  private final int most;
  private final Function<CertificateKind, String> reader;

  CertificateField(String word, int most, Function<CertificateKind, String> reader) {
    this.word = word;
    this.most = most;
    this.reader = reader;
  }

  /** Its name in forms and in message keys. */
  public String word() {
    return word;
  }

  /** Key of its Chinese name. */
  public String messageKey() {
    return "catalogue.certificate." + word;
  }

  /** How many letters it may have. */
  public int most() {
    return most;
  }

  public String of(CertificateKind kind) {
    return reader.apply(kind);
  }
}
