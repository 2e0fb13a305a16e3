package org.zhunru.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.Parameters;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The kinds of certificates no community may be asked for, version by version; those of a draft may be changed. */
@Service
@Transactional
public class CatalogueCertificates {

  private final CatalogueCertificateRows rows;
  private final DraftCare care;
  private final VersionDesk desk;
  private final Parameters parameters;

  CatalogueCertificates(
      CatalogueCertificateRows rows, DraftCare care, VersionDesk desk, Parameters parameters) {
    this.parameters = parameters;
    this.rows = rows;
    this.care = care;
    this.desk = desk;
  }

  /** @throws NoSuchVersion when there is none of that number */
  @Transactional(readOnly = true)
  public List<CertificateKind> of(int version) {
    desk.version(version);
    return rows.of(version);
  }

  @Transactional(readOnly = true)
  public Optional<CertificateKind> find(int version, String code) {
    return rows.of(version).stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** @throws NoSuchVersion when that version has no such kind */
  @Transactional(readOnly = true)
  public CertificateKind get(int version, String code) {
    return find(version, code).orElseThrow(() -> new NoSuchVersion(version + " " + code));
  }

  /**
   * Adds a kind to a draft, or changes one.
   *
   * @param old code of the kind to be changed, which may get another; empty for a new one
   * @throws CatalogueRefused with every field that is wrong, or when the version may not be changed
   */
  public void put(int draft, CertificateKind typed, String old, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.touch(draft, by);
    if (!old.isEmpty() && !rows.delete(draft, old)) {
      throw new NoSuchVersion(old);
    }
    CertificateKind kind =
        new CertificateKind(
            ItemRules.code(typed.code()),
            WrittenText.plain(typed.title()),
            WrittenText.plain(typed.responsibleDepartment()),
            WrittenText.plain(typed.howToObtainInstead()));
    List<CatalogueFault> faults = CertificateRules.of(kind, rows.of(draft));
    if (!faults.isEmpty()) {
      throw new CatalogueRefused(faults, CatalogueTexts.text("refused.faults", faults.size()));
    }
    rows.insert(draft, kind);
    String act = old.isEmpty() ? "catalogue.certificate-added" : "catalogue.certificate-changed";
    desk.tell(by, act, draft, Map.of("certificate", kind.code()));
  }

  /** @throws NoSuchVersion when the draft has no such kind */
  public void remove(int draft, String code, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.touch(draft, by);
    if (!rows.delete(draft, code)) {
      throw new NoSuchVersion(code);
    }
    desk.tell(by, "catalogue.certificate-removed", draft, Map.of("certificate", code));
  }

  /**
   * Replaces all kinds of a draft by those of a file of at most {@code catalogue.certificate-rows} rows. The draft is locked
   * only when the file was read and found right.
   *
   * @return how many there are now
   * @throws org.zhunru.sheet.SheetRefused for a file that cannot be read
   * @throws CatalogueRefused with the faults of all rows; the draft stays as it is
   */
  public int replace(int draft, byte[] content, CurrentUser by) {
    VersionDesk.require(by, Role.LEAD_CLERK);
    care.open(draft);
    List<CertificateKind> read = CertificateRules.read(content, parameters.number("catalogue.certificate-rows"));
    care.touch(draft, by);
    rows.replace(draft, read);
    desk.tell(by, "catalogue.certificates-imported", draft, Map.of("certificates", String.valueOf(read.size())));
    return read.size();
  }
}
