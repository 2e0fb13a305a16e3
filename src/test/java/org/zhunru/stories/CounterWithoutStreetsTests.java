package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.certificate.CertificateCheck;
import org.zhunru.certificate.CertificateFigures;
import org.zhunru.certificate.CertificateKinds;
import org.zhunru.certificate.Certificates;

/** 市–区–社区: certificates at the counter run the same stories with the street level off. */
@SpringBootTest
@Import(DistrictWithoutStreets.class)
class CounterWithoutStreetsTests implements CertificateStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private Certificates certificates;
  @Autowired private CertificateFigures figures;
  @Autowired private CertificateKinds kinds;
  @Autowired private CertificateCheck check;

  @Override
  public District district() {
    return district;
  }

  @Override
  public Certificates certificates() {
    return certificates;
  }

  @Override
  public CertificateFigures figures() {
    return figures;
  }

  @Override
  public CertificateKinds kinds() {
    return kinds;
  }

  @Override
  public CertificateCheck check() {
    return check;
  }
}
