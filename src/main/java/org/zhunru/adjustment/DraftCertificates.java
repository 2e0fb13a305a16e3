package org.zhunru.adjustment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueCertificates;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.identity.CurrentUser;

/** What a proposal about a kind of certificate does to a draft; its basis is what to do without the certificate. */
@Component
class DraftCertificates {

  private final CatalogueCertificates certificates;
  private final CatalogueVersions versions;

  DraftCertificates(CatalogueCertificates certificates, CatalogueVersions versions) {
    this.certificates = certificates;
    this.versions = versions;
  }

  Optional<CertificateKind> find(int version, String code) {
    return certificates.find(version, code);
  }

  /** @return why it cannot be done, empty where it was */
  Optional<String> apply(int draft, Proposal proposal, String code, CurrentUser by) {
    Optional<CertificateKind> old = find(draft, code);
    if (proposal.kind() == ProposalKind.ADD == old.isPresent()) {
      return Optional.of(old.isPresent() ? "taken-code" : "no-item");
    }
    switch (proposal.kind()) {
      case REMOVE -> certificates.remove(draft, code, by);
      case ADD ->
          certificates.put(
              draft, new CertificateKind(code, proposal.title(), proposal.department(), proposal.basis()), "", by);
      case CHANGE -> {
        CertificateKind was = old.orElseThrow();
        String title = proposal.title().isEmpty() ? was.title() : proposal.title();
        String instead = proposal.basis().isEmpty() ? was.howToObtainInstead() : proposal.basis();
        certificates.put(draft, new CertificateKind(code, title, was.responsibleDepartment(), instead), code, by);
      }
    }
    return Optional.empty();
  }

  /** The kind stands in the draft as it did when the draft began. */
  void undo(int draft, String code, CurrentUser by) {
    Optional<CertificateKind> before = find(versions.version(draft).basedOn(), code);
    boolean there = find(draft, code).isPresent();
    if (before.isPresent()) {
      certificates.put(draft, before.get(), there ? code : "", by);
    } else if (there) {
      certificates.remove(draft, code, by);
    }
  }
}
