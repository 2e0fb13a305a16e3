package org.zhunru.catalogue;

import java.util.function.Function;

/** The parts of a kind of certificate, as columns of files, of the comparison of two versions, and of the form. */
public enum CertificateField implements RowField<CertificateKind> {
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

  @Override
  public String word() {
    return word;
  }

  @Override
  public String messageKey() {
    return "catalogue.certificate." + word;
  }

  @Override
  public int most() {
    return most;
  }

  @Override
  public String of(CertificateKind kind) {
    return reader.apply(kind);
  }
}
