package org.zhunru.refusal;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Puts together what a page shows of a report. */
@Component
class RefusalViews {

  private final RefusalRows rows;
  private final CaseFiles cases;
  private final Slips slips;
  private final Catalogue catalogue;
  private final Names names;

  RefusalViews(RefusalRows rows, CaseFiles cases, Slips slips, Catalogue catalogue, Names names) {
    this.rows = rows;
    this.cases = cases;
    this.slips = slips;
    this.catalogue = catalogue;
    this.names = names;
  }

  /** @throws NoSuchCase when there is none the user may see */
  RefusalView view(String ref, CurrentUser user) {
    CaseHeader header = cases.visible(ref, user);
    if (!header.kind().equals(Refusals.KIND)) {
      throw new NoSuchCase(ref);
    }
    Refusal refusal = rows.get(ref);
    return new RefusalView(
        header,
        refusal,
        names.organisations().get(refusal.community()).name(),
        names.organisations().get(refusal.leadUnit()).name(),
        certificate(refusal.asked().certificate()),
        slips.slip(refusal),
        rows.reports(ref),
        slips.protection(ref).orElse(null),
        names.letters().of(ref).orElse(null),
        cases.timeline(ref),
        header.state().equals("NOT_REFUSABLE") && isReporter(refusal, user));
  }

  static boolean isReporter(Refusal refusal, CurrentUser user) {
    return user.has(Role.COMMUNITY_COMMITTEE) && user.organisation().code().equals(refusal.community());
  }

  private String certificate(String code) {
    return catalogue.certificates().stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .map(CertificateKind::title)
        .orElse("");
  }

  /** Where organisations and letters are looked up. */
  @Component
  record Names(Organisations organisations, Letters letters) {}
}
